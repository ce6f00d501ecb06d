package misuse;



class OccupiedDecorated {}

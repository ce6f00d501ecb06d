class Entries implements Registry {}

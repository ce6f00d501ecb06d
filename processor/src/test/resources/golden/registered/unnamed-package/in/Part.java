class Part implements Registry {}

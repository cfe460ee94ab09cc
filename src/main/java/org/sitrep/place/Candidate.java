package org.sitrep.place;

/**
 * A place a phrase may mean: {@code "Tartar"} may be the district in Azerbaijan.
 *
 * @param place its number in the gazetteer
 * @param kind how it comes by the name
 */
record Candidate(int place, NameTable.Kind kind) {}

package org.sitrep.place;

import org.sitrep.code.Code;

/** What speaks for or against a sense of a name. Weights stand in {@code gazetteer/weights.tsv}. */
enum Clue implements Code {
  /** Decimal logarithm of the population, over 7. */
  POPULATION,
  /** The name is not its own but another spelling or an older name. */
  OTHER_NAME,
  /** The name is its own without a word like District. */
  CORE_NAME,
  COUNTRY,
  PROVINCE,
  DISTRICT,
  CAPITAL,
  /** The seat of a province. */
  SEAT,
  /** A section of a town. */
  SECTION,
  /** A hand-kept region. */
  REGION,
  /** The sense the hand-kept files prefer. */
  PREFERRED,
  /** Share of the document's other names that lie in its country. */
  VOTES,
  /** Its country is named. */
  COUNTRY_NAMED,
  /** The province or district it lies in is named. */
  DIVISION_NAMED,
  /** A province or district that a larger town of the same name lies in: Izmir is the town. */
  NAMESAKE_TOWN,
  /** It lies in what is named behind it: {@code "Izmir, Turkey"}. */
  CONTAINED,
  /** Something is named behind it, and it does not lie there. */
  NOT_CONTAINED,
  /** What is named before it lies in it. */
  CONTAINS,
  /** Nearness to the nearest other name of the document: 1 at no distance, 1/e at 150 km. */
  NEAR,
  /** It is not what the type word says. */
  WRONG_TYPE,
  /** A capital that a report comes from: {@code "BOGOTA, 2 Sept."} is not in New Jersey. */
  DATELINE_CAPITAL
}

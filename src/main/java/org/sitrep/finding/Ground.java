package org.sitrep.finding;

import org.sitrep.code.Code;

/**
 * What makes a record more or less sure. How much each counts stands in {@code
 * confidence/incidents.tsv}.
 */
enum Ground implements Code {
  /** What every record begins with. */
  ANY,
  /** A word that tells of an event by itself: {@code "was killed"}, not {@code "the attack"}. */
  PROVEN,
  /** Its own sentences give the day. */
  DAY_TOLD,
  /** Its own sentences give a longer time: {@code "last month"}. */
  TIME_TOLD,
  /** The day is that of a sentence nearby. */
  DAY_NEARBY,
  /** Its own sentences name the place. */
  PLACE_TOLD,
  /** Its own sentences say only near what, or in which province or country. */
  AREA_TOLD,
  /** The place is named elsewhere in the article. */
  PLACE_NEARBY,
  /** A number of dead is told exactly. */
  DEAD_COUNTED,
  /** People died, and no exact number is told: {@code "dozens"}. */
  DEAD_UNCOUNTED,
  /** Nobody died, but people were hurt, taken or displaced. */
  OTHERS_HARMED,
  /** Its sentences give more than one number of dead. */
  DEAD_OFTEN_COUNTED,
  /** A number is a total told later: {@code "the toll rose to 12"}. */
  TOLL,
  /** More than one sentence tells it. */
  TOLD_AGAIN,
  /** More than three sentences tell it. */
  TOLD_OFTEN,
  /** The headline tells it too. */
  IN_HEADLINE,
  /** Somebody is named who says so. */
  SAID_BY_SOMEBODY,
  DISPUTED,
  /** Several events, or those of a stretch of time, in one. */
  SUMMED_UP,
  /** Nothing tells what kind of event it was. */
  UNTYPED,
  /** What did the harm is told. */
  CAUSE_TOLD,
  /** Who did it is told. */
  PERPETRATOR_TOLD,
  /** Its sentence is written in capitals. */
  CAPITALS,
  /** The article has more than 20 sentences. */
  LONG
}

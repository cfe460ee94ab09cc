package org.sitrep.mention.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitrep.article.Article;
import org.sitrep.document.Annotator;
import org.sitrep.document.Document;
import org.sitrep.lexicon.Knowledge;
import org.sitrep.lexicon.Labels;
import org.sitrep.lexicon.Lexicon;
import org.sitrep.lexicon.Truecaser;
import org.sitrep.mention.ActorMention;

/** Who sentences speak of: words, name, country, sector and what they count as when harmed. */
class ActorFinderTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Lexicon LEXICON = Lexicon.load(Knowledge.builtIn());
  private static final ActorFinder FINDER = ActorFinder.load(LEXICON);

  private static List<ActorMention> mentions(String text) {
    Document document = document(text);
    return FINDER.find(document, LEXICON.label(document), List.of());
  }

  private static Document document(String text) {
    return ANNOTATOR.annotate(Article.of(text, LocalDate.of(2021, 3, 4)));
  }

  /** {@code "words = name COUNTRY SECTOR victim demographic number"}; what is empty is left out. */
  private static List<String> found(String text) {
    Document written = document(text);
    Labels labels = LEXICON.label(written);
    Document document = Truecaser.restore(LEXICON, written, labels);
    return FINDER.find(document, labels, List.of()).stream()
        .map(mention -> shown(document, mention))
        .toList();
  }

  private static String shown(Document document, ActorMention mention) {
    return document.quote(mention.range())
        + " = "
        + mention.actor().name()
        + mention.actor().country().map(code -> " " + code).orElse("")
        + " "
        + mention.actor().sector()
        + " "
        + mention.victim().name().toLowerCase(Locale.ROOT)
        + mention.demographic().map(d -> " " + d.name().toLowerCase(Locale.ROOT)).orElse("")
        + (mention.plural() ? " many" : " one");
  }

  @Test
  void occupationsAreCivilians() {
    assertThat(found("A beekeeper, two lorry drivers and a surveyor were hurt."))
        .containsExactly(
            "beekeeper = beekeepers CVL civilian one",
            "lorry drivers = lorry drivers CVL civilian many",
            "surveyor = surveyors CVL civilian one");
  }

  @Test
  void nounsOfAgeAndSexTellIt() {
    assertThat(found("Nine people, including three children, were killed."))
        .containsExactly(
            "people = people UNK unknown many", "children = children CVL civilian child many");
    assertThat(found("A 12-year-old boy and a pensioner were injured."))
        .containsExactly(
            "boy = boys CVL civilian child one", "pensioner = pensioners CVL civilian elderly one");
  }

  @Test
  void policeOfficersArePolice() {
    assertThat(found("Ten were hurt, among them four police officers."))
        .containsExactly("police officers = police officers COP police many");
  }

  @Test
  void rankAndNameIsOneSoldier() {
    assertThat(found("Captain Orkhan V. was killed."))
        .containsExactly("Captain Orkhan V. = soldiers MIL military one");
    assertThat(found("Lt. Col. Vugar Mammadov was wounded."))
        .containsExactly("Lt. Col. Vugar Mammadov = soldiers MIL military one");
  }

  @Test
  void officialsKeepTheirNames() {
    assertThat(found("President Ilham Aliyev spoke."))
        .containsExactly("President Ilham Aliyev = Ilham Aliyev GOV official one");
  }

  @Test
  void deminersStayDeminersWhoeverEmploysThem() {
    assertThat(found("Two sappers of the mine action agency were injured while clearing a field."))
        .containsExactly("sappers of the mine action agency = sappers MIL deminer many");
  }

  @Test
  void journalistsAndOfficialsAreToldApart() {
    assertThat(found("A cameraman, a reporter and a deputy village head were killed."))
        .containsExactly(
            "cameraman = cameramen JRN journalist one",
            "reporter = reporters JRN journalist one",
            "deputy village head = deputy village heads GOV official one");
  }

  @Test
  void sideWithoutNounBorrowsTheNounThatFollows() {
    assertThat(found("Four Armenian and six Azerbaijani soldiers were wounded."))
        .containsExactly(
            "Armenian = Armed forces of Armenia ARM MIL military many",
            "Azerbaijani soldiers = Armed forces of Azerbaijan AZE MIL military many");
  }

  @Test
  void foreignEngineerIsCivilian() {
    assertThat(found("A Turkish engineer was slightly hurt."))
        .containsExactly("Turkish engineer = engineers TUR CVL civilian one");
  }

  @Test
  void animalsAndVehiclesAreNobody() {
    assertThat(found("The blast killed 30 sheep and a cow.")).isEmpty();
    assertThat(found("Two tanks and a truck were destroyed.")).isEmpty();
    assertThat(found("The wounded were taken to Barda.")).isEmpty();
  }

  @Test
  void militantsAreNoSoldiers() {
    assertThat(found("Troops killed six insurgents."))
        .containsExactly(
            "Troops = troops MIL military many", "insurgents = insurgents REB militant many");
  }

  @Test
  void suicideBomberIsPerpetrator() {
    assertThat(found("The suicide bomber and two guards were killed."))
        .containsExactly(
            "suicide bomber = suicide bombers REB perpetrator one",
            "guards = guards CVL civilian many");
  }

  @Test
  void ministriesHaveOneNameHoweverWritten() {
    assertThat(found("The Turkish Ministry of National Defence said so."))
        .containsExactly(
            "Turkish Ministry of National Defence = Ministry of Defence of Turkey TUR MIL military"
                + " many");
    assertThat(found("Azerbaijan's Defence Ministry said so."))
        .containsExactly(
            "Azerbaijan's Defence Ministry = Ministry of Defence of Azerbaijan AZE MIL military"
                + " many");
    assertThat(found("The Ministry of Emergency Situations of Azerbaijan got ten dogs."))
        .containsExactly(
            "Ministry of Emergency Situations of Azerbaijan = Ministry of Emergency Situations of"
                + " Azerbaijan AZE GOV official many");
  }

  @Test
  void groupBesideTheNounIsWhoTheyAre() {
    assertThat(found("Members of the Taliban attacked an army patrol."))
        .containsExactly(
            "Members of the Taliban = Taliban AFG REB militant many",
            "army patrol = army patrols MIL military many");
    assertThat(found("Al-Shabaab militants killed two UN peacekeepers."))
        .containsExactly(
            "Al-Shabaab militants = Al-Shabaab SOM REB militant many",
            "UN peacekeepers = United Nations IGO peacekeeper many");
    assertThat(found("Islamic State (IS) fighters fled."))
        .containsExactly("Islamic State (IS) fighters = Islamic State REB militant many");
  }

  @Test
  void groupOfPeopleIsThosePeople() {
    assertThat(found("A group of soldiers was injured."))
        .containsExactly("group of soldiers = soldiers MIL military many");
  }

  @Test
  void countriesActAndAreNotOnlyPlaces() {
    assertThat(found("Turkey sent 84 mine-clearance specialists to Azerbaijan."))
        .containsExactly(
            "Turkey = Government of Turkey TUR GOV official one",
            "mine-clearance specialists = mine-clearance specialists MIL deminer many");
    assertThat(found("In Syria and Turkey the schools were closed.")).isEmpty();
    assertThat(found("The course was held in Izmir, Turkey.")).isEmpty();
  }

  @Test
  void capitalsStandForGovernmentsOnlyWhereTheySpeak() {
    assertThat(found("Ankara denied the report."))
        .containsExactly("Ankara = Government of Turkey TUR GOV official one");
    assertThat(found("A bomb exploded in Ankara.")).isEmpty();
  }

  @Test
  void falseFriendsAreNobody() {
    assertThat(found("The general assembly sent a letter.")).isEmpty();
    assertThat(found("A private company built a major road.")).isEmpty();
    assertThat(found("The casualty department was closed.")).isEmpty();
    assertThat(found("The coal mine collapsed.")).isEmpty();
    assertThat(found("A terrorist attack was feared.")).isEmpty();
  }

  @Test
  void capitalsEverywhereTellNothingButWordsDo() {
    assertThat(
            found(
                "SIX SOLDIERS WERE KILLED YESTERDAY BY TERRORISTS OF THE FARABUNDO MARTI NATIONAL"
                    + " LIBERATION FRONT [FMLN]."))
        .containsExactly(
            "SOLDIERS = soldiers MIL military many",
            "TERRORISTS OF THE FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN] = Farabundo Marti"
                + " National Liberation Front SLV REB militant many");
  }

  @Test
  void theMilitantsAreTheGroupNamedBefore() {
    assertThat(found("Boko Haram attacked a village. The militants burned a school."))
        .containsExactly(
            "Boko Haram = Boko Haram NGA REB militant many",
            "militants = Boko Haram NGA REB militant many");
    assertThat(found("Boko Haram attacked a village. Militants burned a school elsewhere."))
        .containsExactly(
            "Boko Haram = Boko Haram NGA REB militant many",
            "Militants = militants REB militant many");
  }

  @Test
  void namesWithAgesArePersons() {
    assertThat(found("Elchin Mammadov, 34, and Tofig Hasanov, 29, are in stable condition."))
        .containsExactly(
            "Elchin Mammadov = Elchin Mammadov UNK unknown one",
            "Tofig Hasanov = Tofig Hasanov UNK unknown one");
    assertThat(found("The Great Fountain, 34, is dry.")).isEmpty();
  }

  @Test
  void bodiesOfTheirOwnNameAreKnownByTheirNoun() {
    assertThat(found("The report came from the Damascus Bar Association."))
        .containsExactly("Damascus Bar Association = Damascus Bar Association CVL unknown many");
  }

  @Test
  void partOfAPlaceNameIsNoState() {
    assertThat(found("A bomb exploded in Mexico City.")).isEmpty();
    assertThat(found("The bus crashed on the border between Turkey and Syria.")).isEmpty();
  }

  @Test
  void verbsAndAdjectivesAreNobody() {
    assertThat(found("They guard the bridge and patrol the road.")).isEmpty();
    assertThat(found("There can be no military solution.")).isEmpty();
  }

  @Test
  void oddTextIsNobody() {
    assertThat(mentions("?! of of of 's 's and and.")).isEmpty();
  }
}

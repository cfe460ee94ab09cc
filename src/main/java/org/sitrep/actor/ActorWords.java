package org.sitrep.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.code.ActorKind;
import org.sitrep.code.Demographic;
import org.sitrep.code.Sector;
import org.sitrep.code.Victim;
import org.sitrep.lexicon.Entry;
import org.sitrep.lexicon.Kinds;
import org.sitrep.lexicon.KnowledgeException;
import org.sitrep.lexicon.Label;
import org.sitrep.lexicon.Lexicon;

/** The meaning of every lexicon word that can be the core of an actor. */
public final class ActorWords {
  /** The kinds of labels that can be the core of an actor. */
  public static final Kinds KINDS =
      Kinds.of("groups", "acronyms", "institutions", "units", "roles", "demonyms", "peoples");

  private final IdentityHashMap<Entry, List<ActorWord>> words = new IdentityHashMap<>();

  private ActorWords() {}

  /** Reads the groups, roles, institutions, units and peoples of the lexicon. */
  public static ActorWords load(Lexicon lexicon) {
    ActorWords words = new ActorWords();
    lexicon.entries("groups").forEach(entry -> words.put(entry, group(entry)));
    for (Entry entry : lexicon.entries("acronyms")) {
      words.put(entry, group(named(lexicon, entry)));
    }
    lexicon.entries("institutions").forEach(words::putInstitution);
    lexicon.entries("units").forEach(words::putUnits);
    lexicon.entries("roles").forEach(words::putRoles);
    lexicon.entries("demonyms").forEach(entry -> words.put(entry, people(entry)));
    lexicon.entries("peoples").forEach(entry -> words.put(entry, people(entry)));
    return words;
  }

  private static Entry named(Lexicon lexicon, Entry acronym) {
    String group = acronym.get("group").orElseThrow();
    return lexicon
        .entry("groups", group)
        .orElseThrow(
            () ->
                new KnowledgeException(
                    "lexicon/acronyms.tsv: " + acronym.id() + ": no group " + group));
  }

  /** What a label says of people; empty for labels of other kinds. */
  public Optional<ActorWord> of(Label label) {
    List<ActorWord> forms = words.get(label.entry());
    if (forms == null) {
      return Optional.empty();
    }
    return Optional.of(forms.get(Math.min(label.form(), forms.size() - 1)));
  }

  private void put(Entry entry, ActorWord word) {
    words.put(entry, List.of(word));
  }

  private static ActorWord group(Entry entry) {
    return new ActorWord(
        ActorWord.Type.GROUP,
        value(entry, "name"),
        sector(entry),
        victim(entry),
        Optional.empty(),
        kind(entry),
        entry.get("iso3"),
        Optional.of(entry.id()),
        true,
        false);
  }

  private void putInstitution(Entry entry) {
    List<ActorWord> forms = new ArrayList<>();
    for (String form : entry.forms()) {
      forms.add(institution(entry, entry.get("name").orElse(capitalised(form))));
    }
    words.put(entry, List.copyOf(forms));
  }

  private static String capitalised(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1).replace(" '", "'");
  }

  private static ActorWord institution(Entry entry, String name) {
    return new ActorWord(
        ActorWord.Type.INSTITUTION,
        name,
        sector(entry),
        victim(entry),
        Optional.empty(),
        kind(entry),
        Optional.empty(),
        Optional.empty(),
        true,
        false);
  }

  private void putUnits(Entry entry) {
    ActorWord.Type type = entry.is("weak") ? ActorWord.Type.WEAK_UNIT : ActorWord.Type.UNIT;
    List<ActorWord> forms = new ArrayList<>();
    for (int form = 0; form < entry.forms().size(); form++) {
      forms.add(
          new ActorWord(
              type,
              plural(entry, form),
              Sector.MIL,
              Victim.MILITARY,
              Optional.empty(),
              ActorKind.STATE,
              Optional.empty(),
              Optional.empty(),
              true,
              true));
    }
    words.put(entry, List.copyOf(forms));
  }

  private void putRoles(Entry entry) {
    String number = value(entry, "number");
    boolean pairs = !number.equals("plural");
    if (pairs && entry.forms().size() % 2 != 0) {
      throw new KnowledgeException(
          "lexicon/roles.tsv: " + entry.id() + ": a form without its plural");
    }
    List<ActorWord> forms = new ArrayList<>();
    for (int form = 0; form < entry.forms().size(); form++) {
      boolean plural = !number.equals("count") || form % 2 == 1;
      forms.add(role(entry, pairs ? plural(entry, form) : entry.forms().get(form), plural));
    }
    words.put(entry, List.copyOf(forms));
  }

  private static ActorWord role(Entry entry, String name, boolean plural) {
    return new ActorWord(
        ActorWord.Type.ROLE,
        name,
        sector(entry),
        victim(entry),
        entry.code("demographic", Demographic.class),
        ActorKind.PEOPLE,
        Optional.empty(),
        Optional.empty(),
        plural,
        entry.is("generic"));
  }

  /** The plural of a form in a list of pairs: {@code soldier|soldiers}. */
  private static String plural(Entry entry, int form) {
    return entry.forms().get(form | 1);
  }

  private static ActorWord people(Entry entry) {
    boolean plural = value(entry, "form").equals("plural");
    return new ActorWord(
        ActorWord.Type.PEOPLE,
        "people",
        Sector.CVL,
        Victim.CIVILIAN,
        Optional.empty(),
        ActorKind.PEOPLE,
        entry.get("iso3"),
        Optional.empty(),
        plural,
        false);
  }

  private static String value(Entry entry, String column) {
    return entry.get(column).orElseThrow();
  }

  private static Sector sector(Entry entry) {
    return entry.code("sector", Sector.class).orElseThrow();
  }

  private static Victim victim(Entry entry) {
    return entry.code("victim", Victim.class).orElseThrow();
  }

  private static ActorKind kind(Entry entry) {
    return entry.code("kind", ActorKind.class).orElseThrow();
  }
}

package org.sitrep.job.remote;

import jakarta.jms.JMSException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sitrep.code.Code;
import org.sitrep.store.rows.Coding;
import org.sitrep.store.rows.Retention;

/**
 * What a worker is sent: plain values, no objects that would have to be built from foreign bytes.
 *
 * @param step key of the step execution whose range is to be coded
 * @param coding how; its fingerprint tells whether database and message belong together
 */
record Parcel(long step, Coding coding) {
  private static final String STEP = "step";
  private static final String RUN = "run";
  private static final String STARTED = "started";
  private static final String FINGERPRINT = "fingerprint";
  private static final String MENTIONS = "mentions";
  private static final String RETENTION = "retention";

  /** By it Artemis knows a message it has, though its answer was lost. */
  private static final String ONCE = "_AMQ_DUPL_ID";

  Message message(Session session, String kind) throws JMSException {
    MapMessage message = session.createMapMessage();
    message.setStringProperty(Mailbox.KIND, kind);
    message.setStringProperty(ONCE, coding.run() + " " + step);
    message.setLong(STEP, step);
    message.setString(RUN, coding.run().toString());
    message.setString(STARTED, coding.now().toString());
    message.setString(FINGERPRINT, coding.fingerprint());
    message.setBoolean(MENTIONS, coding.mentions());
    message.setString(RETENTION, coding.retention().code());
    return message;
  }

  /** Reads a message; throws an IllegalArgumentException where it is none of ours. */
  static Parcel of(Message message) throws JMSException {
    if (!(message instanceof MapMessage map) || !map.itemExists(STEP)) {
      throw new IllegalArgumentException("a message of somebody else");
    }
    Coding coding =
        new Coding(
            UUID.fromString(map.getString(RUN)),
            OffsetDateTime.parse(map.getString(STARTED)),
            map.getString(FINGERPRINT),
            map.getBoolean(MENTIONS),
            Code.find(Retention.class, map.getString(RETENTION)).orElseThrow());
    return new Parcel(map.getLong(STEP), coding);
  }
}

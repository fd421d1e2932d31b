// Writes events as a calendar file (RFC 5545). Its lines, folding and escaping are the library's.
import ICAL from "ical.js";
import type { CalendarEvent } from "../../core/agenda/calendar-event.ts";
import type { Instant } from "../../shared/day.ts";

type Words = {
  /** What stands under each title. */
  readonly text: string;
};

/** At nine in the morning, wherever the calendar is: an alarm is reckoned from the day's first hour there. */
const alarmHour = 9;

const triggerOf = (daysBefore: number) => {
  const hours = alarmHour - 24 * daysBefore;
  return ICAL.Duration.fromData({ isNegative: hours < 0, hours: Math.abs(hours) });
};

const toAlarm = (daysBefore: number, { title }: CalendarEvent) => {
  const alarm = new ICAL.Component("valarm");
  alarm.addPropertyWithValue("action", "DISPLAY");
  alarm.addPropertyWithValue("description", title);
  alarm.addPropertyWithValue("trigger", triggerOf(daysBefore));
  return alarm;
};

const toEvent = (event: CalendarEvent, { text }: Words, now: Instant) => {
  const component = new ICAL.Component("vevent");
  const stamp = ICAL.Time.fromDateTimeString(`${now.slice(0, 19)}Z`);
  component.addPropertyWithValue("uid", event.uid);
  component.addPropertyWithValue("dtstamp", stamp);
  component.addPropertyWithValue("last-modified", stamp);
  // A day without an hour is the same day in every time zone.
  component.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(event.on));
  component.addPropertyWithValue("summary", event.title);
  component.addPropertyWithValue("description", text);
  component.addPropertyWithValue("sequence", event.sequence);
  component.addPropertyWithValue("status", event.isCancelled ? "CANCELLED" : "CONFIRMED");
  component.addPropertyWithValue("class", "PRIVATE");
  component.addPropertyWithValue("transp", "TRANSPARENT");
  for (const days of event.daysBefore) component.addSubcomponent(toAlarm(days, event));
  return component;
};

/** In octets (RFC 5545, 3.1). The library does not count the blank that each folded line begins with. */
const longestLine = 75 - 1;

const foot = "END:VCALENDAR";

/** Everything before the events. */
const writeHead = (): string => {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Rightsdesk//Reminders//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  return calendar.toString().slice(0, -foot.length);
};

/** So many are written before others get a turn: some ten milliseconds. */
const portion = 50;

/** UTF-8. `await writeCalendar(events, { text }, now, breathe)` */
export const writeCalendar = async (
  events: readonly CalendarEvent[],
  words: Words,
  now: Instant,
  breathe: () => Promise<void>,
): Promise<Uint8Array> => {
  ICAL.foldLength = longestLine;
  const parts = [writeHead()];
  for (const [place, event] of events.entries()) {
    if (place % portion === portion - 1) await breathe();
    parts.push(`${toEvent(event, words, now).toString()}\r\n`);
  }
  return new TextEncoder().encode(`${parts.join("")}${foot}\r\n`);
};

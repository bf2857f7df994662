import { receivedDate } from "../../../src/taskpane/merge/received-date.ts";

it.each([
  { received: "2024-04-24T18:30:00Z", day: "2024-04-25", why: "the next day in Vietnam" },
  { received: "2024-04-24T23:30:00+07:00", day: "2024-04-24", why: "a time of the campaign" },
  { received: "2024-04-24", day: "2024-04-24", why: "a day" },
  { received: undefined, day: "", why: "not known" },
  { received: "hôm qua", day: "", why: "no time" },
])("a received date begins as the campaign's calendar has it: $why", ({ received, day }) => {
  expect(receivedDate(received, "Asia/Ho_Chi_Minh")).toBe(day);
});

import { nextTab } from "../../../src/taskpane/app/next-tab.ts";
import { viewOf, views } from "../../../src/taskpane/app/views.ts";

describe("nextTab", () => {
  it.each([
    { from: "check", key: "ArrowRight", to: "merge" },
    { from: "board", key: "ArrowRight", to: "check" },
    { from: "check", key: "ArrowLeft", to: "board" },
    { from: "board", key: "Home", to: "check" },
    { from: "check", key: "End", to: "board" },
    { from: "check", key: "Enter", to: undefined },
  ] as const)("$key on $from", ({ from, key, to }) => {
    expect(nextTab(views, from, key)).toBe(to);
  });
});

describe("viewOf", () => {
  it.each([
    { wanted: "board", view: "board", why: "a ribbon button" },
    { wanted: null, view: "check", why: "nothing asked" },
    { wanted: "x", view: "check", why: "no such view" },
  ])("$wanted is $view ($why)", ({ wanted, view }) => {
    expect(viewOf(wanted)).toBe(view);
  });
});

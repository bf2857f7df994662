import { doneOf, grown, was, type Life, type Subject } from "./life.ts";
import type { Figures } from "./unit-report.ts";

/** Files handled, people asked, the portal. */
export const administration: Subject = (life) => ({
  ...filesHandled(life),
  ...survey(life),
  ...portal(life),
});

function filesHandled(life: Life): Figures {
  const { random } = life;
  const received = grown(life, "CC_03_01", 5, 40);
  const late = was(life, "CC_03_03") + (random.chance(0.1) ? 1 : 0);
  const inTime = doneOf(life, "CC_03_02", received - late, 2);
  return {
    CC_03_01: received,
    CC_03_02: inTime,
    CC_03_03: late,
    CC_03_04: received - inTime - late,
  };
}

/** Some ask people once a year, in autumn. */
function survey(life: Life): Figures {
  const { random, habits, isLast } = life;
  const forms = !isLast && habits.has("surveys-in-autumn") ? 0 : random.between(20, 90);
  const satisfied = Math.ceil((forms * random.between(85, 100)) / 100);
  return {
    CC_04_01: was(life, "CC_04_01") + forms,
    CC_04_02: was(life, "CC_04_02") + satisfied,
  };
}

/** The plan wants all schools on the portal by 2022. */
const ALL_ON_PORTAL = 2022;

function portal(life: Life): Figures {
  const { habits, year } = life;
  const isThere =
    was(life, "CC_07_03") > 0 || !habits.has("without-portal") || year >= ALL_ON_PORTAL;
  return isThere
    ? {
        CC_07_01: "Có",
        CC_07_02: grown(life, "CC_07_02", 0, 4),
        CC_07_03: grown(life, "CC_07_03", 1, 3),
      }
    : { CC_07_01: "Không", CC_07_02: 0, CC_07_03: 0 };
}

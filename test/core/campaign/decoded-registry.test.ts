import { decodedRegistry } from "../../../src/core/campaign/decoded-registry.ts";
import type { DecodedText } from "../../../src/core/campaign/table.ts";

const read = (text: string, encoding: DecodedText["encoding"] = "TCVN3"): DecodedText => ({
  encoding,
  stored: `(${text})`,
  text,
});
const units = ["A", "B", "C", "D"].map((name) => ({ name }));

describe("decodedRegistry", () => {
  it.each([
    { why: "nothing was decoded", decoded: [], told: undefined },
    {
      why: "names of units are shown, not headings",
      decoded: [read("Mã"), read("A"), read("Xã")],
      told: { encodings: ["TCVN3"], cells: 3, samples: [read("A")] },
    },
    {
      why: "three are enough",
      decoded: units.map(({ name }) => read(name)),
      told: { encodings: ["TCVN3"], cells: 4, samples: ["A", "B", "C"].map((one) => read(one)) },
    },
    {
      why: "where no name changed, others show it",
      decoded: [read("Mã"), read("Xã")],
      told: { encodings: ["TCVN3"], cells: 2, samples: [read("Mã"), read("Xã")] },
    },
    {
      why: "each encoding is named once",
      decoded: [read("A"), read("B", "VNI"), read("C")],
      told: {
        encodings: ["TCVN3", "VNI"],
        cells: 3,
        samples: [read("A"), read("B", "VNI"), read("C")],
      },
    },
  ] as const)("$why", ({ decoded, told }) => {
    expect(decodedRegistry(decoded, units)).toEqual(told);
  });
});

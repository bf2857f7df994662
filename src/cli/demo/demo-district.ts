/** The made-up districts: what their office adds to a pack. */
import type { Campaign } from "../../core/campaign/campaign.ts";
import { createCampaign } from "../../core/campaign/create-campaign.ts";
import type { Unit } from "../../core/campaign/unit.ts";
import { figurePeriods } from "../../core/report-pack/figure-periods.ts";
import type { ReportPack } from "../../core/report-pack/report-pack.ts";
import { valueOrThrow } from "../../use-cases/failures.ts";
import { partyUnits } from "./party-units.ts";
import { schoolUnits } from "./school-units.ts";

type Office = Omit<Campaign["office"], "signerName">;

/** One district. */
export interface DemoDistrict {
  readonly office: Office;
  readonly units: (count: number) => readonly Unit[];
  /** The year of the campaigns. */
  readonly year: number;
  /** A chain of periods, each compared with the one before; the last one is looked into. */
  readonly periods: readonly string[];
}

const anHoaDong: Omit<DemoDistrict, "periods"> = {
  office: {
    name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN AN HÒA ĐÔNG",
    superior: "ỦY BAN NHÂN DÂN HUYỆN AN HÒA ĐÔNG",
    place: "An Hòa Đông",
    signerTitle: "TRƯỞNG PHÒNG",
    sendTo: "Chuyên viên đầu mối của Phòng",
    recipients: ["UBND huyện An Hòa Đông", "Lưu: VT"],
  },
  units: (count) =>
    schoolUnits(count, ["Xã Đông Lâm", "Xã Nhị Hòa", "Xã Xuân Lâm", "Thị trấn An Hòa"]),
  year: 2024,
};

const districts: Readonly<Record<string, Partial<DemoDistrict>>> = {
  "hocmon-2024": { periods: ["6T", "9T"] },
  "q7-2024": {
    office: {
      name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN PHÚ LÂM NAM",
      superior: "ỦY BAN NHÂN DÂN QUẬN PHÚ LÂM NAM",
      place: "Phú Lâm Nam",
      signerTitle: "TRƯỞNG PHÒNG",
      sendTo: "Chuyên viên đầu mối của Phòng",
      recipients: ["UBND quận Phú Lâm Nam", "Lưu: VT"],
    },
    units: (count) =>
      schoolUnits(count, ["Phường Phú Lâm", "Phường Tân Lâm", "Phường Bình Lâm", "Phường An Hòa"]),
  },
  "dautieng-2024": {
    office: {
      name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN LONG HÒA LÂM",
      superior: "ỦY BAN NHÂN DÂN HUYỆN LONG HÒA LÂM",
      place: "Long Hòa Lâm",
      signerTitle: "TRƯỞNG PHÒNG",
      sendTo: "Chuyên viên đầu mối của Phòng",
      recipients: ["UBND huyện Long Hòa Lâm", "Lưu: VT"],
    },
    units: (count) =>
      schoolUnits(count, ["Xã Long Hòa", "Xã Minh Lâm", "Xã Thanh Lâm", "Thị trấn Long Lâm"]),
  },
  "danguy-sogd-hcm-2024": {
    office: {
      name: "ĐẢNG ỦY SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÂM HÒA",
      superior: "ĐẢNG BỘ TỈNH LÂM HÒA",
      place: "Lâm Hòa",
      signerTitle: "BÍ THƯ",
      sendTo: "Văn phòng Đảng ủy",
      recipients: ["Đảng bộ tỉnh Lâm Hòa", "Lưu hồ sơ"],
    },
    units: partyUnits,
  },
  "sonla-2018-2022": {
    office: {
      name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ NẬM LÂM",
      superior: "ỦY BAN NHÂN DÂN THÀNH PHỐ NẬM LÂM",
      place: "Nậm Lâm",
      signerTitle: "TRƯỞNG PHÒNG",
      sendTo: "Chuyên viên đầu mối của Phòng",
      recipients: ["UBND thành phố Nậm Lâm", "Lưu: VT"],
    },
    units: (count) =>
      schoolUnits(count, ["Phường Nậm Lâm", "Xã Chiềng Lâm", "Xã Hua Lâm", "Xã Bản Lâm"]),
    // The year that the stage ends asks most.
    year: 2022,
  },
};

/** The district of a pack; any other pack gets one as well, over its first two periods. */
export function demoDistrict(pack: ReportPack): DemoDistrict {
  const [first, second] = figurePeriods(pack);
  return {
    ...anHoaDong,
    year: first?.years?.at(-1) ?? anHoaDong.year,
    periods: [first, second].flatMap((period) => (period === undefined ? [] : [period.id])),
    ...districts[pack.id],
  };
}

/** Where a pack has no due date the office sets one: the day on which figures are closed. */
const closingDays: Readonly<Record<string, string>> = {
  "3T": "03-14",
  "6T": "06-14",
  "9T": "09-14",
  "12T": "12-14",
};
const OTHER_CLOSING_DAY = "12-14";

/** A campaign of the district. */
export function districtCampaign(
  pack: ReportPack,
  { office, year }: Pick<DemoDistrict, "office" | "year">,
  period: string,
): Campaign {
  const hasDueDate = pack.periods.some((one) => one.id === period && one.dueDate !== undefined);
  const due = `${year}-${closingDays[period] ?? OTHER_CLOSING_DAY}`;
  const created = valueOrThrow(
    createCampaign(pack, { period, year, form: "full", ...(hasDueDate ? {} : { due }) }),
  );
  return { ...created, office: { ...created.office, ...office } };
}

import { periodInTitle } from "../../../src/core/recognition/title-period.ts";
import type { SheetSnapshot } from "../../../src/core/workbook/workbook-snapshot.ts";

function sheetWith(...lines: readonly string[]): SheetSnapshot {
  return { name: "Báo cáo", visibility: "visible", rows: lines.map((value) => [{ value }]) };
}

describe("periodInTitle", () => {
  it.each([
    { title: "BÁO CÁO 6 tháng đầu năm 2024", is: "6T 2024" },
    {
      title: "Kết quả công tác Dân vận\nKỳ báo cáo: 6 tháng năm 2024",
      is: "6T 2024",
      says: "Kỳ báo cáo: 6 tháng năm 2024",
    },
    { title: "BÁO CÁO 6 THÁNG\nĐẦU NĂM 2024", is: "6T 2024", says: "BÁO CÁO 6 THÁNG" },
    { title: "Kỳ báo cáo: 9 tháng đầu năm, năm 2024", is: "9T 2024" },
    { title: "BÁO CÁO QUÝ III/2024", is: "9T 2024" },
    { title: "Báo cáo quý 2 năm 2024", is: "6T 2024" },
    { title: "BÁO CÁO 6 THÁNG CUỐI NĂM 2024", is: "7-12 2024" },
    { title: "BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2023", is: " 2023" },
    { title: "Báo cáo năm học 2023-2024", is: "  2023" },
    { title: "Báo cáo thực hiện Kế hoạch số 12/KH-UBND năm 2023", is: " " },
    { title: "Báo cáo theo Quyết định 45 năm 2023", is: " " },
    { title: "Hóc Môn, ngày 20 tháng 4 năm 2024", is: " " },
    { title: "(Số liệu từ ngày 15/12/2023 đến ngày 24/04/2024)", is: " " },
    { title: "Thực hiện đề án giai đoạn 2018-2022", is: " " },
    { title: "Trường MN Phú Quý", is: " " },
  ])("tells “$is” of “$title”", ({ title, is, says = title }) => {
    const told = periodInTitle(sheetWith("UBND HUYỆN HÓC MÔN", title, "STT"), 2);
    const { period = "", year = "", schoolYear } = told;
    const both = `${period} ${year}`;
    expect(schoolYear === undefined ? both : `${both} ${schoolYear}`).toBe(is);
    expect(told.says).toEqual(is === " " ? [] : [says]);
  });

  it("looks only above the table, and takes nothing that is told twice and differently", () => {
    expect(periodInTitle(sheetWith("6 tháng năm 2024"), 0)).toEqual({ says: [] });
    expect(periodInTitle(sheetWith("6 tháng năm 2024", "9 tháng năm 2024"), 2)).toEqual({
      year: 2024,
      says: ["6 tháng năm 2024", "9 tháng năm 2024"],
    });
  });
});

/** What speaks for a workbook being of a campaign's pack, or of its period and year. */

export const campaignSources = [
  "hidden-sheet",
  "form-cells",
  "title",
  "report-date",
  "file-name",
  "folder-name",
  "archive-name",
  "mail-name",
] as const;
export type CampaignSource = (typeof campaignSources)[number];

export interface CampaignEvidence {
  readonly about: "pack" | "period";
  readonly source: CampaignSource;
  /** The words of the source; of cells, how many were found. */
  readonly says: string;
  /** Whether it speaks for this campaign, or against. */
  readonly agrees: boolean;
}

/**
 * Of a hundred workbooks that a source alone speaks of, how many are of the pack or period that it
 * means. Judged, not measured, as the weights of units are.
 */
export const campaignWeights: Readonly<Record<CampaignSource, number>> = {
  // Written when the form was issued; wrong where an earlier period's form is filled in anew.
  "hidden-sheet": 90,
  // Codes and labels are one pack's; versions of it share most of them.
  "form-cells": 80,
  // Printed and signed, but left standing when last year's file is copied.
  title: 70,
  // Filled in for this report; but a window of days, and periods lie close together.
  "report-date": 50,
  // As often as not last period's name.
  "file-name": 40,
  // Folders, archives and mails hold files of several periods.
  "folder-name": 25,
  "archive-name": 25,
  "mail-name": 25,
};

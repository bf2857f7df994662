/** Of every sheet that is printed, in millimetres: Decree 30/2020/ND-CP, Appendix I, left 30-35, right 15-20, top and bottom 20-25. */
export const PAGE_MARGINS_MM = {
  left: 30,
  right: 15,
  top: 20,
  bottom: 20,
  header: 8,
  footer: 8,
} as const;

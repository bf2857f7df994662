import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Host } from "../host/host.ts";

/** The green of the product's icon, from dark to light. */
const green: BrandVariants = {
  10: "#03160e",
  20: "#072519",
  30: "#0a3324",
  40: "#0b3f2c",
  50: "#0c4b34",
  60: "#0b583d",
  70: "#0a6546",
  80: "#0b7350",
  90: "#22825f",
  100: "#3b916f",
  110: "#53a080",
  120: "#6cb091",
  130: "#86c0a4",
  140: "#a1d0b9",
  150: "#bee0cf",
  160: "#ddf0e6",
};

/** On dark grey the theme's own shades for words are too dark to be read. */
const readableOnDark = {
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
  colorCompoundBrandForeground1: green[120],
};

export const themes: Readonly<Record<Host["theme"], Theme>> = {
  light: createLightTheme(green),
  dark: { ...createDarkTheme(green), ...readableOnDark },
  "high-contrast": teamsHighContrastTheme,
};

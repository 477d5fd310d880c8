import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Excel's own green, so that the pane looks like a part of Excel. */
const excelGreen: BrandVariants = {
  10: "#03140a",
  20: "#062514",
  30: "#07321c",
  40: "#094624",
  50: "#0a5129",
  60: "#0c5f32",
  70: "#0f703b",
  80: "#107c41",
  90: "#218d51",
  100: "#3a9f67",
  110: "#55b17e",
  120: "#7ac59b",
  130: "#a0d8b9",
  140: "#b5e1c8",
  150: "#caead8",
  160: "#e6f5ec",
};

const font = {
  fontFamilyBase: "'Segoe UI', 'Open Sans', 'Segoe UI Web (West European)', sans-serif",
};

export const lightTheme: Theme = { ...createLightTheme(excelGreen), ...font };

/** Links a step lighter than Fluent makes them: the green itself is too dark on grey. */
export const darkTheme: Theme = {
  ...createDarkTheme(excelGreen),
  ...font,
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[120],
};

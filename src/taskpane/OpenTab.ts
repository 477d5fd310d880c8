import { createContext } from "react";
import type { Tab } from "./Tab";

/** The tab whose panel a screen is; undefined before there are tabs. */
export const OpenTab = createContext<Tab | undefined>(undefined);

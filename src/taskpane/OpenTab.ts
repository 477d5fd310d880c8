import { createContext } from "react";
import type { Tab } from "./Tab";

/** Whose panel the screen is; absent before there are tabs. */
export const OpenTab = createContext<Tab | undefined>(undefined);

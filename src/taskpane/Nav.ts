import { createContext, type ReactNode } from "react";

/** What the frame shows between the regulation and the body: the tabs, once there is something in them. */
export const Nav = createContext<ReactNode>(null);

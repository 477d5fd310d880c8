import { binhDinh2021Layout } from "./binh-dinh-2021-layout";
import { khanhHoa2020Layout } from "./khanh-hoa-2020-layout";
import type { Layout } from "./Layout";

/** The appendices that come with the add-in, by the id of the decision that prints them. */
export const layouts: ReadonlyMap<string, Layout> = new Map([
  ["khanh-hoa-2020", khanhHoa2020Layout],
  ["binh-dinh-2021", binhDinh2021Layout],
]);

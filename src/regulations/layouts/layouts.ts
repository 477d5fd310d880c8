import { binhDinh2021Layout } from "./binh-dinh-2021-layout";
import { khanhHoa2020Layout } from "./khanh-hoa-2020-layout";
import { khanhHoaEgov2020Layout } from "./khanh-hoa-egov-2020-layout";
import { khanhSon2021Layout } from "./khanh-son-2021-layout";
import type { Layout } from "./Layout";
import { thanhHoa2017Layout } from "./thanh-hoa-2017-layout";

/** The appendices that come with the add-in, by the id of the decision that prints them. */
export const layouts: ReadonlyMap<string, Layout> = new Map([
  ["thanh-hoa-2017", thanhHoa2017Layout],
  ["khanh-hoa-2020", khanhHoa2020Layout],
  ["khanh-hoa-egov-2020", khanhHoaEgov2020Layout],
  ["khanh-son-2021", khanhSon2021Layout],
  ["binh-dinh-2021", binhDinh2021Layout],
]);

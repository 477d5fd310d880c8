import { workbenchWords as words } from "../../text/workbenchWords";

/** Loads from the workbench's own server. Throws in words where it does not answer or has nothing there. */
export async function fetched(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined); // the browser's reason says no more
  if (!response?.ok) throw new Error(words.notFetched(address));
  return response;
}

/** Loads JSON from the workbench's own server. */
export const fetchedJson = async <T>(address: string): Promise<T> =>
  (await (await fetched(address)).json()) as T;

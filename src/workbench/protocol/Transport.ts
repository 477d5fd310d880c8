/** How JSON texts get to the add-in and back: a frame's postMessage, or a window in Node. */
export interface Transport {
  /** Address of the page that hosts the add-in: https, and of the add-in's own host name. */
  readonly hostUrl: string;
  send(json: string): void;
  /** `receive` gets every text of the add-in, from now on. */
  listen(receive: (json: string) => void): void;
}

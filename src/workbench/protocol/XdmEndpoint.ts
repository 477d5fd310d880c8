import type { Transport } from "./Transport";

const messageType = { request: 0, response: 1 } as const;
const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { call: 0, event: 1 } as const;
const resultCode = { noError: 0, failed: -2 } as const;

interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _actionType: number;
}

/** What the page of the add-in asks of its host, by action name. */
export type Answer = (data: unknown) => unknown;

/**
 * The host's end of the "XDM" conversation that office.js leads with Office on the web: JSON
 * strings, requests answered by correlation id, events as responses to their registration.
 */
export class XdmEndpoint {
  readonly conversationId = `conversation-${Math.random().toString(36).slice(2)}`;
  readonly controlId = `control-${Math.random().toString(36).slice(2)}`;
  private readonly answers = new Map<string, Answer>();
  private readonly events = new Map<string, number>();
  private readonly waiting: { event: string; resolve: () => void }[] = [];
  private readonly origin: string;
  private isOpen = true;

  constructor(private readonly transport: Transport) {
    this.origin = new URL(transport.hostUrl).origin;
    transport.listen((json) => void this.receive(json));
  }

  /**
   * What Excel on the web writes into the name of the add-in's frame before loading it.
   * Flags 3: shared runtime with custom functions.
   */
  windowName(locale: string): string {
    const hostInfo = `Excel$Web$16.00$${locale}$telemetry$$disableLogging$3`;
    const xdmInfo = [this.conversationId, this.controlId, this.transport.hostUrl].join("|");
    return JSON.stringify({
      baseFrameName: "officehost",
      hostInfo,
      xdmInfo,
      serializerVersion: 1,
      flights: "[]",
    });
  }

  /** Answers requests of this name with what `answer` gives or resolves to. */
  on(action: string, answer: Answer): void {
    this.answers.set(action, answer);
  }

  /** Resolves when the add-in has registered for the event. */
  registered(event: string): Promise<void> {
    if (this.events.has(event)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ event, resolve }));
  }

  /** Sends an event; false where the add-in has not registered for it. */
  fire(event: string, data: unknown): boolean {
    const correlationId = this.events.get(event);
    if (correlationId === undefined) return false;
    this.respond(event, correlationId, data, resultCode.noError, responseType.event);
    return true;
  }

  /** Nothing that still arrives is answered. */
  close(): void {
    this.isOpen = false;
    this.events.clear();
  }

  private async receive(json: string): Promise<void> {
    if (!this.isOpen) return;
    const message = JSON.parse(json) as Message;
    if (message._messageType !== messageType.request) return;
    if (message._conversationId !== this.conversationId) return;
    let data: unknown;
    let code: number = resultCode.noError;
    try {
      data = await this.answer(message);
    } catch (thrown) {
      code = resultCode.failed;
      data = String(thrown);
    }
    this.respond(message._actionName, message._correlationId, data, code, responseType.call);
  }

  private answer({ _actionName: name, _actionType: type, ...message }: Message): unknown {
    if (type === actionType.registerEvent) {
      this.events.set(name, message._correlationId);
      for (const { event, resolve } of this.waiting) if (event === name) resolve();
      return { Error: 0 };
    }
    if (type === actionType.unregisterEvent) {
      this.events.delete(name);
      return { Error: 0 };
    }
    const answer = this.answers.get(name);
    if (!answer) throw new Error(`The host does not know the request ${name}`);
    return answer(message._data);
  }

  private respond(name: string, correlationId: number, data: unknown, code: number, type: number) {
    if (!this.isOpen) return;
    this.transport.send(
      JSON.stringify({
        _messageType: messageType.response,
        _actionName: name,
        _conversationId: this.conversationId,
        _correlationId: correlationId,
        _origin: this.origin,
        _data: data ?? null,
        _errorCode: code,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }
}

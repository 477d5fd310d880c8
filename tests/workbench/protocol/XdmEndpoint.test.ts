import type { Transport } from "../../../src/workbench/protocol/Transport";
import { XdmEndpoint } from "../../../src/workbench/protocol/XdmEndpoint";

interface Sent {
  _actionName: string;
  _correlationId: number;
  _data: unknown;
  _errorCode: number;
  _responseType: number;
}

/** A page that says what the test tells it to and keeps what it hears. */
function conversation() {
  const heard: Sent[] = [];
  let say: (json: string) => void = () => undefined;
  const transport: Transport = {
    hostUrl: "https://localhost/host.html",
    send: (json) => heard.push(JSON.parse(json) as Sent),
    listen: (receive) => {
      say = receive;
    },
  };
  const endpoint = new XdmEndpoint(transport);
  let correlation = 0;
  const ask = async (name: string, type: number, data: unknown = null, conversationId?: string) => {
    say(
      JSON.stringify({
        _messageType: 0,
        _actionName: name,
        _conversationId: conversationId ?? endpoint.conversationId,
        _correlationId: ++correlation,
        _data: data,
        _actionType: type,
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { endpoint, heard, ask };
}

test("a request is answered by its number", async () => {
  const { endpoint, heard, ask } = conversation();
  endpoint.on("double", (data) => Promise.resolve(Number(data) * 2));
  await ask("double", 0, 21);
  expect(heard).toMatchObject([{ _correlationId: 1, _data: 42, _errorCode: 0, _responseType: 0 }]);
});

test("a request that the host does not know is refused by name", async () => {
  const { heard, ask } = conversation();
  await ask("unheard", 0);
  expect(heard[0]?._errorCode).toBe(-2);
  expect(heard[0]?._data).toContain("unheard");
});

test("an event reaches the add-in from its registration until it stops listening", async () => {
  const { endpoint, heard, ask } = conversation();
  const registered = endpoint.registered("ring");
  expect(endpoint.fire("ring", 1)).toBe(false);
  await ask("ring", 1);
  await registered;
  expect(endpoint.fire("ring", 2)).toBe(true);
  expect(heard.at(-1)).toMatchObject({ _correlationId: 1, _data: 2, _responseType: 1 });
  await ask("ring", 2);
  expect(endpoint.fire("ring", 3)).toBe(false);
});

test("another page's conversation is not answered", async () => {
  const { endpoint, heard, ask } = conversation();
  endpoint.on("double", () => 1);
  await ask("double", 0, 1, "somebody else's");
  expect(heard).toEqual([]);
});

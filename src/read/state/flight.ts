import { type Budget, readLiterals, readValue, type Value } from "./literals";
import { type Traced, Writer } from "./traced";

/**
 * The values that Next.js streams to a page: strings pushed to `self.__next_f`, cut anywhere, that make rows when they are
 * put together. A row is JSON, or a text that others refer to by its number.
 */
export function readFlight(pushed: readonly Value[], budget: Budget): Value[] {
  const chunks = pushed.flatMap(({ members: [kind, chunk] }) =>
    kind?.type === "number" && chunk?.type === "string" ? [readValue(chunk)] : [],
  );
  if (chunks.length === 0) return [];
  const writer = new Writer(1_000);
  for (const chunk of chunks) writer.copy(chunk, 0, chunk.text.length);
  const stream = writer.finish();
  const texts = new Map<string, Value>();
  const values = findRows(stream, texts).flatMap(({ start, end }) =>
    readLiterals(stream.cut(start, end), budget),
  );
  return texts.size === 0 ? values : values.map((value) => refer(value, texts));
}

interface Row {
  readonly start: number;
  readonly end: number;
}

/** The rows of JSON; those of text go into `texts` by the way they are referred to. */
function findRows(stream: Traced, texts: Map<string, Value>): Row[] {
  const { text } = stream;
  const rows: Row[] = [];
  for (let at = 0; at < text.length; ) {
    const head = text.slice(at, at + 40);
    const long = /^([0-9a-f]{1,8}):T([0-9a-f]{1,7}),/.exec(head);
    if (long) {
      const start = at + long[0].length;
      at = skipBytes(text, start, Number.parseInt(long[2] ?? "", 16));
      const row: Value = { type: "string", key: "", text: stream, start, end: at, members: [], raw: true };
      texts.set(`$${long[1]}`, row);
      continue;
    }
    const end = text.indexOf("\n", at);
    const next = end < 0 ? text.length : end + 1;
    // Rows of modules ("I") and hints ("H") name files.
    if (/^[0-9a-f]{0,8}:[[{]/.test(head)) rows.push({ start: at, end: next });
    at = next;
  }
  return rows;
}

/** Where a stretch of that many bytes in UTF-8 ends. */
function skipBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of its four bytes.
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return at;
}

/** A value with the texts that its strings refer to. */
function refer(value: Value, texts: ReadonlyMap<string, Value>): Value {
  if (value.type === "string") {
    const isShort = value.end - value.start < 12;
    const found = isShort ? texts.get(value.text.text.slice(value.start, value.end)) : undefined;
    return found ? { ...found, key: value.key } : value;
  }
  return value.members.length === 0
    ? value
    : { ...value, members: value.members.map((inner) => refer(inner, texts)) };
}

/**
 * The values of a list in which each object and array names its members by their numbers in it, as Nuxt writes its
 * payload; any other value as it is.
 */
export function unlist(list: Value): Value {
  const [first] = list.members;
  const isList =
    list.type === "array" && list.members.length > 2 && first !== undefined && pointsInto(first, list);
  if (!isList) return list;
  const built = new Map<Value, { value: Value; members: Value[] }>();
  for (const item of list.members) {
    const members: Value[] = [];
    built.set(item, { value: { ...item, members }, members });
  }
  for (const [item, { members }] of built) {
    for (const inner of item.members) {
      const target = inner.type === "number" ? list.members[readNumber(inner)] : undefined;
      const whole = target && built.get(unwrap(target, list));
      members.push(whole ? { ...whole.value, key: inner.key } : inner);
    }
  }
  return built.get(unwrap(first, list))?.value ?? list;
}

const pointsInto = (value: Value, { members: all }: Value): boolean => {
  const pointers = value.members.filter(({ type }) => type === "number");
  if (pointers.length === 0) return false;
  const rest = value.members.length - pointers.length;
  const wraps = value.type === "array" && rest === 1 && value.members[0]?.type === "string";
  return (value.type === "object" ? rest === 0 : wraps) && pointers.every((p) => readNumber(p) < all.length);
};

/** What stands in ["Reactive", 4] and its like. */
function unwrap(value: Value, list: Value): Value {
  const [name, pointer] = value.members;
  const wraps = value.type === "array" && value.members.length === 2 && name?.type === "string";
  return (wraps && pointer?.type === "number" && list.members[readNumber(pointer)]) || value;
}

const readNumber = ({ text, start, end }: Value): number => Number(text.text.slice(start, end));

/** Whether an array is one that is pushed to the stream. */
export const isPushed = ({ type, members }: Value): boolean =>
  type === "array" && members.length === 2 && members[0]?.type === "number" && members[1]?.type === "string";

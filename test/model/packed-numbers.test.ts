import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  decodeFloats,
  decodeNumbers,
  decodeSigned,
  encodeFloats,
  encodeNumbers,
  encodeSigned,
} from "../../src/model/packed-numbers";

it("gives back every byte", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

it("gives back bytes with a sign, and floats to the bit", () => {
  fc.assert(
    fc.property(fc.int8Array({ maxLength: 300 }), fc.float32Array({ maxLength: 80 }), (signed, floats) => {
      expect(decodeSigned(encodeSigned(signed))).toEqual(signed);
      expect(decodeFloats(encodeFloats(floats))).toEqual(floats);
    }),
  );
});

it("needs no escape in a string of JSON", () => {
  const text = encodeNumbers(Array.from({ length: 256 }, (_, i) => i));
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});

it("packs what has common values in less than base64 does", () => {
  let state = 1;
  const skewed = Uint8Array.from({ length: 20_000 }, () => {
    state = Math.imul(state, 48271) >>> 0;
    return Math.floor(60 * (state / 2 ** 32) ** 4);
  });
  const base64 = Buffer.from(skewed).toString("base64");
  expect(gzipSync(encodeNumbers(skewed)).length).toBeLessThan(0.9 * gzipSync(base64).length);
});

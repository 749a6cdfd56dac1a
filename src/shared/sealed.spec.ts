import { seal, sealingKey, unseal } from "./sealed"

const key = sealingKey("a secret of this project", "reluv-test")
const content = Buffer.from("KTP 3171234567890001".repeat(20))

it.each([
  ["something", content],
  ["nothing", Buffer.alloc(0)],
])("gives back %s that was sealed", (_, bytes) => {
  expect(unseal(key, seal(key, bytes, "doc_1"), "doc_1")).toEqual(bytes)
})

it("shows nothing of it, and never looks the same twice", () => {
  const sealed = seal(key, content, "doc_1")

  expect(Buffer.from(sealed, "base64").includes("3171234567890001")).toBe(false)
  expect(seal(key, content, "doc_1")).not.toBe(sealed)
})

it("opens with the same key and for the same thing only", () => {
  const sealed = seal(key, content, "doc_1")
  const others = [
    sealingKey("another secret", "reluv-test"),
    sealingKey("a secret of this project", "reluv-other"),
  ]

  for (const other of others) {
    expect(other.id).not.toBe(key.id)
    expect(unseal(other, sealed, "doc_1")).toBeNull()
  }
  expect(unseal(key, sealed, "doc_2")).toBeNull()
})

it("does not open what was changed or cut off, wherever", () => {
  const sealed = Buffer.from(seal(key, content, "doc_1"), "base64")
  const opened = Array.from(sealed.keys(), (at) => {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(sealed.readUInt8(at) ^ 1, at)
    return [changed, sealed.subarray(0, at)].map((bytes) =>
      unseal(key, bytes.toString("base64"), "doc_1")
    )
  }).flat()

  expect(opened.filter((bytes) => bytes !== null)).toEqual([])
})

it("has a key that stays the same from one process to the next", () => {
  expect(sealingKey("a secret of this project", "reluv-test")).toEqual(key)
  expect(key.key).toHaveLength(32)
})

import { type DocumentStatus, documentsToSend, operator, unverifiedDocuments } from "./verification"

it.each<
  [ktp: DocumentStatus | null, selfie: DocumentStatus | null, send: string[], open: string[]]
>([
  [null, null, ["ktp", "selfie"], ["ktp", "selfie"]],
  ["submitted", null, ["selfie"], ["ktp", "selfie"]],
  ["submitted", "submitted", [], ["ktp", "selfie"]],
  ["verified", "refused", ["selfie"], ["selfie"]],
  ["verified", "verified", [], []],
])("KTP %s and selfie %s: %j are sent, %j are not verified", (ktp, selfie, send, open) => {
  const documents = [
    ...(ktp ? [{ kind: "ktp" as const, status: ktp }] : []),
    ...(selfie ? [{ kind: "selfie" as const, status: selfie }] : []),
  ]

  expect(documentsToSend(documents)).toEqual(send)
  expect(unverifiedDocuments(documents)).toEqual(open)
})

it("leaves the verdict to a person", async () => {
  const document = { kind: "ktp" as const, media_type: "image/png", bytes: new Uint8Array() }

  await expect(operator(document)).resolves.toBeNull()
})

import { sha } from "../core/ids"
import { stringToSign } from "./signature"

describe("Cloudinary's string to sign", () => {
  it("sorts, leaves out what is never signed, and joins lists", () => {
    const fields = {
      timestamp: "1",
      tags: ["a", "b"],
      file: "x",
      api_key: "1",
      folder: "",
      public_id: "p",
    }
    expect(stringToSign(fields, 2)).toBe("public_id=p&tags=a,b&timestamp=1")
  })

  // Vectors of the vendor's documentation, secret `abcd`.
  it("gives the documented signatures", () => {
    const sample = {
      public_id: "sample_image",
      timestamp: "1315060510",
      eager: "w_400,h_300,c_pad|w_260,h_200,c_crop",
    }
    expect(sha("sha1", `${stringToSign(sample, 2)}abcd`)).toBe(
      "bfd09f95f331f558cbd1320e67aa8d488770583e"
    )
    const folder = { folder: "a&b", timestamp: "1" }
    expect(sha("sha1", `${stringToSign(folder, 1)}abcd`)).toBe(
      "a20ca8d2d60d6e4ae3e55d064a964dab2689dae8"
    )
    expect(sha("sha1", `${stringToSign(folder, 2)}abcd`)).toBe(
      "4a8b2516a0936c03d624df539ebd967b2fba7705"
    )
  })
})

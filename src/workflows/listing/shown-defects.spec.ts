import { keepsPictures, type PictureHouse } from "../../shared/picture-house"
import { shownDefects } from "./shown-defects"

const HOUSE = "https://house.example/"

it("are shown under the address of their picture as it is cropped now, and stay what they are otherwise", () => {
  const keyOf = (address: string) =>
    address.startsWith(HOUSE) ? (address.split("/").at(-1) ?? null) : null
  keepsPictures({ address: HOUSE, keyOf } as PictureHouse)
  const images = [`${HOUSE}c_crop,w_90/front.jpg`, "https://other.example/back.jpg"]
  const defect = (picture: string | null) => ({ description: "noda", picture })

  expect(
    shownDefects(
      [
        `${HOUSE}front.jpg`,
        `${HOUSE}gone.jpg`,
        "https://other.example/back.jpg",
        "https://other.example/front.jpg",
        null,
      ].map(defect),
      { images }
    )
  ).toEqual(
    [
      images[0] ?? null,
      `${HOUSE}gone.jpg`,
      "https://other.example/back.jpg",
      "https://other.example/front.jpg",
      null,
    ].map(defect)
  )
})

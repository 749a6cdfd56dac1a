import { keepsPictures, keptAt, liesAtHouse, type PictureHouse, sizesOf } from "./picture-house"

const house = {
  address: "https://pictures.example/ours",
  keyOf: (address: string) =>
    /^https:\/\/pictures\.example\/ours\/(\w+)$/.exec(address)?.[1] ?? null,
  sized: (address: string, width: number) => `${address}?w=${width}`,
} as unknown as PictureHouse

beforeAll(() => keepsPictures(house))

it("offers the sizes of a picture that it keeps, and leaves another as it is", () => {
  const { src, srcset } = sizesOf("https://pictures.example/ours/kebaya")
  expect(src).toBe("https://pictures.example/ours/kebaya?w=1080")
  expect(srcset?.split(", ")).toEqual(
    [240, 480, 720, 1080, 1600].map(
      (width) => `https://pictures.example/ours/kebaya?w=${width} ${width}w`
    )
  )
  const elsewhere = "https://cdn.toko.example/kebaya.jpg"
  expect(sizesOf(elsewhere)).toEqual({ src: elsewhere, srcset: null })
})

it("knows a picture by its address, and an address of none", () => {
  expect(keptAt("https://pictures.example/ours/kebaya")?.key).toBe("kebaya")
  expect(keptAt("https://pictures.example/ours/e_art/kebaya")).toBeNull()
  expect(liesAtHouse("https://PICTURES.example:443/ours/e_art/kebaya")).toBe(true)
  expect(liesAtHouse("https://pictures.example/theirs/kebaya")).toBe(false)
})

import { COLUMN_NAMES, COLUMNS, columnOf, headerProblem } from "./columns"
import { readRow } from "./read-row"

describe("a table of listings", () => {
  it.each([
    ["Harga (Rp)", "price"],
    [" HARGA ", "price"],
    ["original_price", "original_price"],
    ["Merk", "brand"],
    ["Nama Barang*", "title"],
    ["Berat (gram)", "weight"],
    ["colour", "color"],
  ])("knows the column %j", (header, name) => {
    expect(columnOf(header)).toBe(name)
  })

  it("is read as it is written, in both languages", () => {
    for (const language of ["en", "id"] as const) {
      const headers = COLUMN_NAMES.map((name) => COLUMNS[name][language][0])
      expect(headers.map(columnOf)).toEqual(COLUMN_NAMES)
      expect(headerProblem(headers)).toBeNull()
    }
  })

  it.each([
    [["judul", "hargaa"], /"hargaa"/],
    [["judul", ""], /""/],
    [["judul", "title"], /twice/],
    [["harga", "berat"], /title/],
    [["judul", "seller_id"], /seller_id/],
  ])("is refused with the columns %j", (headers, says) => {
    expect(headerProblem(headers)?.en).toMatch(says)
  })
})

describe("a row", () => {
  it("says what a request says", () => {
    const { body, problems } = readRow({
      title: "Kebaya Kutubaru",
      condition: "Seperti Baru",
      has_tags: "Ya",
      price: "Rp 150.000",
      weight: "400 gram",
      stock: "2",
      measurements: "chest_width=52; length: 68,5",
      dimensions: "30 x 20 x 5",
      defects: "noda di kerah | kancing lepas",
      images: "https://a.example/1.jpg | https://a.example/2.jpg",
      status: "Draf",
      brand: "",
    })

    expect(problems).toEqual([])
    expect(body).toEqual({
      title: "Kebaya Kutubaru",
      condition: "like_new",
      has_tags: true,
      price: 150_000,
      weight: 400,
      stock: 2,
      measurements: { chest_width: 52, length: 68.5 },
      dimensions: { length: 30, width: 20, height: 5 },
      defects: [{ description: "noda di kerah" }, { description: "kancing lepas" }],
      images: ["https://a.example/1.jpg", "https://a.example/2.jpg"],
      status: "draft",
    })
  })

  it("may begin like a formula, which it is not", () => {
    expect(readRow({ title: "'=SUM(A1)", description: "'+62812", brand: "'tis" }).body).toEqual({
      title: "=SUM(A1)",
      description: "+62812",
      brand: "'tis",
    })
  })

  it.each([
    [{ price: "75,000" }, "75,000 bisa dibaca dua cara; tulis 75000 atau 75.000"],
    [{ price: "#REF!" }, "galat dari spreadsheet; tulis nilainya langsung"],
    [{ weight: "0,3 kg" }, "angka, misalnya 75.000"],
    [{ price: "75.000,50" }, "bilangan bulat, misalnya 75.000"],
    [{ has_tags: "mungkin" }, "ya atau tidak"],
    [
      { measurements: "lebar dada 52" },
      "nama dengan sentimeter, misalnya chest_width=52; length=68",
    ],
    [{ dimensions: "30x20" }, "panjang x lebar x tinggi dalam sentimeter, misalnya 30x20x5"],
  ])("that cannot be understood says why: %j", (cells, says) => {
    const { problems } = readRow({ title: "Kebaya", ...cells })
    expect(problems.map((problem) => problem.says.id)).toEqual([says])
  })
})

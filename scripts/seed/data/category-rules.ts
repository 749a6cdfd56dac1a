import type {
  CategoryRules,
  Measurement,
  RequirableField,
} from "../../../src/domain/category/category-rules"

const LABELS = {
  chest_width: ["Chest width", "Lebar dada"],
  shoulder_width: ["Shoulder width", "Lebar bahu"],
  sleeve_length: ["Sleeve length", "Panjang lengan"],
  length: ["Length", "Panjang"],
  waist_width: ["Waist width", "Lebar pinggang"],
  hip_width: ["Hip width", "Lebar pinggul"],
  rise: ["Rise", "Pesak"],
  inseam: ["Inseam", "Panjang kaki dalam"],
  leg_opening: ["Leg opening", "Lebar ujung kaki"],
  insole_length: ["Insole length", "Panjang insole"],
  heel_height: ["Heel height", "Tinggi hak"],
  width: ["Width", "Lebar"],
  height: ["Height", "Tinggi"],
  depth: ["Depth", "Tebal"],
  strap_drop: ["Strap drop", "Panjang tali"],
  case_diameter: ["Case diameter", "Diameter jam"],
  circumference: ["Circumference", "Lingkar"],
} as const satisfies Record<string, readonly [en: string, id: string]>
type Key = keyof typeof LABELS

const asked =
  (required: boolean) =>
  (key: Key): Measurement => {
    const [en, id] = LABELS[key]
    return { key, label: { en, id }, required }
  }
const must = asked(true)
const may = asked(false)

const rules = (
  measurements: Measurement[],
  required_fields: RequirableField[] | null = null
): CategoryRules => ({ image_url: null, measurements, required_fields, size_chart: null })

const TOPS = [must("chest_width"), must("length"), may("shoulder_width"), may("sleeve_length")]
const BOTTOMS = [
  must("waist_width"),
  ...(["length", "hip_width", "rise", "inseam", "leg_opening"] as const).map(may),
]
const DRESSES = [...TOPS, may("waist_width")]
const SHOES = [must("insole_length"), may("heel_height"), may("height")]
const BAGS = [must("width"), must("height"), may("depth"), may("strap_drop")]
const FLAT = [must("width"), must("length")]

/** Shoulder, chest and length of an Indonesian shirt, flat, from edge to edge. */
const SHIRT_SIZES = [
  { size: "S", measurements: { chest_width: 48, length: 68 } },
  { size: "M", measurements: { chest_width: 51, length: 70 } },
  { size: "L", measurements: { chest_width: 54, length: 72 } },
  { size: "XL", measurements: { chest_width: 57, length: 74 } },
]

/** What is asked in the sample categories, by handle; the others ask what those above them ask. */
export const categoryRules: Readonly<Record<string, CategoryRules>> = {
  wanita: rules(TOPS, ["brand", "size"]),
  "wanita-bawahan": rules(BOTTOMS),
  "wanita-gaun": rules(DRESSES),
  // A kain is as much of it as a kebaya: neither has all the lengths of the other.
  "wanita-kebaya-batik": rules([
    must("length"),
    ...(["chest_width", "shoulder_width", "sleeve_length", "waist_width"] as const).map(may),
  ]),

  pria: rules(TOPS, ["brand", "size"]),
  "pria-kemeja": { ...rules(TOPS), size_chart: SHIRT_SIZES },
  "pria-kaos-polo": { ...rules(TOPS), size_chart: SHIRT_SIZES },
  "pria-celana": rules(BOTTOMS),

  anak: rules(TOPS, ["size"]),
  "anak-bawahan": rules(BOTTOMS),
  "anak-gaun": rules(DRESSES),
  "anak-sepatu": rules(SHOES),
  "anak-tas": rules(BAGS, []),

  sepatu: rules(SHOES, ["brand", "size"]),
  tas: rules(BAGS, ["brand"]),

  "aksesoris-hijab": rules(FLAT),
  "aksesoris-selendang": rules(FLAT),
  "aksesoris-ikat-pinggang": rules([must("length"), may("width")]),
  "aksesoris-jam-tangan": rules([may("case_diameter"), may("circumference")], ["brand"]),
  "aksesoris-topi": rules([must("circumference")]),
  "aksesoris-kacamata": rules([must("width"), may("height")]),
}

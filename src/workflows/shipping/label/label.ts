import { transliterate } from "transliteration"
import { formatRupiah } from "../../../domain/money/rupiah"

/** What stands on a parcel. No prices and no e-mail: couriers and neighbours read it. */
export type Label = {
  waybill: string
  courier: string
  service: string
  method: "pickup" | "drop_off"
  order_number: string
  sender: { shop: string; contact_name: string; phone: string }
  /** `region` is the city, province and postal code: what a courier sorts by. */
  receiver: { name: string; phone: string; street: string; region: string }
  items: readonly { title: string; quantity: number }[]
  /** Of the whole parcel. */
  weight_grams: number
  is_insured: boolean
  /** What the courier collects, in rupiah; null where it is paid already. */
  cash: number | null
}

type LabelLine = {
  text: string
  bold?: boolean
  /** Points. */
  size: number
  /** What does not fit is cut off with an ellipsis. */
  max_rows: number
}

export type LabelBlock = { heading: string; lines: LabelLine[] }

/** More pieces than this are counted, not named. */
const NAMED_ITEMS = 7

/** The words of a label, from top to bottom, in Indonesian: couriers read them. */
export function labelBlocks({ sender, receiver, items }: Label): LabelBlock[] {
  const named = items.length > NAMED_ITEMS ? items.slice(0, NAMED_ITEMS - 1) : items
  const others = items.slice(named.length).reduce((sum, { quantity }) => sum + quantity, 0)
  const small = { size: 8.5, max_rows: 1 }
  return [
    {
      heading: "PENERIMA",
      lines: [
        { text: receiver.name, bold: true, size: 13, max_rows: 2 },
        { text: receiver.phone, bold: true, size: 10.5, max_rows: 1 },
        { text: receiver.street, size: 10, max_rows: 5 },
        { text: receiver.region, bold: true, size: 10, max_rows: 2 },
      ],
    },
    {
      heading: "PENGIRIM",
      lines: [
        { text: sender.shop, bold: true, size: 9.5, max_rows: 1 },
        { text: `${sender.contact_name} · ${maskedPhone(sender.phone)}`, ...small },
      ],
    },
    {
      heading: "ISI PAKET",
      lines: [
        ...named.map(({ title, quantity }) => ({ text: `${quantity} × ${title}`, ...small })),
        ...(others > 0 ? [{ text: `+ ${others} barang lain`, ...small }] : []),
      ],
    },
  ].map(({ heading, lines }) => ({
    heading,
    lines: lines.map((line) => ({ ...line, text: printable(line.text) || "-" })),
  }))
}

/** `+62812****789`: enough to recognise, not to call. */
export function maskedPhone(phone: string): string {
  const kept = phone.length > 9 ? { head: 6, tail: 3 } : { head: 2, tail: 1 }
  return `${phone.slice(0, kept.head)}****${phone.slice(-kept.tail)}`
}

/** `1,25 kg`, `350 g`. */
export function weightText(grams: number): string {
  if (grams < 1_000) return `${grams} g`
  return `${String(Math.round(grams / 10) / 100).replace(".", ",")} kg`
}

/** What a courier has to know beside the address. */
export function serviceText({ is_insured, cash }: Pick<Label, "is_insured" | "cash">): string {
  const paid = cash === null ? "NON-COD" : `COD ${formatRupiah(cash)}`
  return is_insured ? `${paid} · ASURANSI` : paid
}

export function methodText(method: Label["method"]): string {
  return method === "drop_off" ? "DROP-OFF" : "PICKUP"
}

/**
 * What the PDF's built-in fonts can draw (Windows-1252's letters), and every courier can read: other
 * letters and scripts are written in Latin ones, emoji are left out, line breaks become spaces.
 */
export function printable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[^\x20-\x7e\xa1-\xff]+/g, (others) => transliterate(others))
    .replace(/[^\x20-\x7e\xa1-\xff]/g, "")
    .replace(/ +/g, " ")
    .trim()
}

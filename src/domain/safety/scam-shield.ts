import { type DigitRun, digitRuns, readable } from "./normal-text"

/** What a text leads to: another chat, another way to pay, another site, or a trick with somebody's name. */
const SHIELD_REASONS = ["contact", "payment", "link", "trick"] as const
export type ShieldReason = (typeof SHIELD_REASONS)[number]

export type Scan = {
  /** 0 is nothing; 2 and more is suspicious, 5 and more is plain. */
  score: number
  reasons: ShieldReason[]
}

type Signal = {
  reason: ShieldReason
  weight: number
  pattern: RegExp
  /** Where this is said as well, the signal says nothing. */
  unless?: RegExp
  /** Said of what somebody does not do it counts as well. */
  always?: true
}

/** Whoever says that they do not, or warns others. */
const DENIED =
  /\b(?:jangan(?! (?:checkout|co|dulu|bayar di))|tidak(?! usah| perlu)|tdk|bukan|hati hati|waspada|maaf)\b|\bga(?:k)? (?:pernah|mau|terima)\b/
/** Our own checkout, and money that comes back through it. */
const HERE =
  /\b(?:halaman|checkout (?:saja|aja)|lewat checkout|virtual account|va|midtrans|bill|refund|saldo|balik|kembali|di sini|indomaret lewat|terkonfirmasi)\b|(?<!luar |usah (?:lewat|pake|pakai) |pake |tanpa )(?:di|lewat|pakai) aplikasi\b(?! (?:ijo|hijau))/

const WALLETS = "dana|ovo|gopay|shopeepay|linkaja|seabank|jago|pulsa|paypal|wise|flip"
const BANKS = "bca|bri|bni|bsi|mandiri|cimb|permata"
const TRANSFER = "transfer|tf|trf|trx"

const SIGNALS: readonly Signal[] = [
  // Another chat.
  {
    reason: "contact",
    weight: 2,
    pattern: /\bwa\b(?! ode)|\bwh?at?sap+\b|\bwhats? ?app?\b|\bwasap\b|\bwatsap\b|\bwhatsap\b/,
  },
  {
    reason: "contact",
    weight: 2,
    pattern: /\b(?:japri|jalur pribadi|pm|dm|inbox|messenger|rekber)\b/,
  },
  {
    reason: "contact",
    weight: 2,
    pattern: /\bchat pribadi\b|\bkontak (?:pribadi|nya|kakak)\b|\bminta kontak\b/,
  },
  {
    reason: "contact",
    weight: 2,
    pattern:
      /\b(?:aplikasi|apk|apps?|logo(?:nya)?) (?:yang )?(?:ijo|hijau)\b|\b(?:aktif|lanjut|pindah|chat)\b.*\bsebelah\b/,
  },
  { reason: "contact", weight: 2, pattern: /(?:^|[\s(:])@[a-z0-9_.]{3,}/, always: true },
  {
    reason: "contact",
    weight: 2,
    pattern:
      /\b(?:ig|insta(?:gram)?|telegram|tele|facebook|fb)(?:ku)?\b|\b(?:add|tambahin|id) line\b|\bline (?:aku|id)\b|\bline: ?\w|\b(?:gabung|join)\b.*\b(?:grup|group|channel|komunitas)\b/,
    unless: /\b(?:dulu beli|beli di|motif|model|gaya)\b/,
  },
  {
    reason: "contact",
    weight: 2,
    pattern:
      /\b(?:minta|boleh|ada|share|kirim|tau|tahu|kasih|bagi|tuker|tukar|tukeran|simpan|save)\b[^.?!]{0,20}\b(?:no|nomor|nomer|nmr)\b(?:nya)?[^.?!]{0,12}\b(?:wa|hp|whatsapp|telp|telepon|yang bisa dihubungi|ya\b|biar|ga\b|yuk|dong)/,
    unless: /\b(?:resi|pesanan|sepatu|sandal)\b/,
  },
  {
    reason: "contact",
    weight: 2,
    pattern:
      /\b(?:no|nomor|nomer)(?:nya)?\b(?: \w+)? (?:ada )?di (?:foto|bio|nama|profil)|\bada nomornya\b/,
  },
  // Another way to pay.
  {
    reason: "payment",
    weight: 3,
    pattern: /\b(?:di )?luar (?:aplikasi|aja|saja|app)\b|\bdeal di luar\b/,
  },
  {
    reason: "payment",
    weight: 2,
    pattern:
      /\b(?:ga|gak|tidak|nggak|ngga) (?:usah|perlu) (?:lewat|pake|pakai|checkout|co)\b|\bjangan checkout\b|\btanpa aplikasi\b/,
    always: true,
  },
  { reason: "payment", weight: 2, pattern: /\b(?:norek|rek|rekening)\b/, unless: HERE },
  {
    reason: "payment",
    weight: 2,
    pattern: new RegExp(`\\b(?:${TRANSFER})(?:nya|in|an|kan)?\\b`),
    unless: HERE,
  },
  {
    reason: "payment",
    weight: 2,
    pattern: new RegExp(`\\b(?:ke|via|pake|pakai) (?:${WALLETS}|${BANKS})\\b`),
    unless: HERE,
  },
  {
    reason: "payment",
    weight: 2,
    pattern:
      /\b(?:bayar|bayarnya|ongkir|ongkirnya)\b.*\b(?:langsung|terpisah|direct|ke (?:saya|aku))\b/,
    unless: HERE,
  },
  {
    reason: "payment",
    weight: 2,
    pattern: /\bdp\b|\bbooking fee\b|\bbayar setengah\b|\buang muka\b/,
  },
  {
    reason: "payment",
    weight: 2,
    pattern:
      /\b(?:cod|ketemuan|meet ?up|tunai|cash|bayar di tempat|ambil langsung)\b|\bketemu(?:an)?\b.*\b(?:uang|bayar|langsung)/,
  },
  {
    reason: "payment",
    weight: 2,
    pattern: /\b(?:cancel|batalin)\b.*\b(?:bayar|tf|transfer|deal|langsung)\b/,
  },
  {
    reason: "payment",
    weight: 2,
    pattern: /\bqr(?:is)?\b.*(?:\b(?:saya|aku|pribadi)\b|ku\b)/,
    unless: HERE,
  },
  // Another site.
  {
    reason: "link",
    weight: 3,
    pattern:
      /https?:|\bwww\.|\b(?:wa|t)\.me\b|\bbit\.ly\b|\bs\.id\b|\blinktr\.ee\b|\b[a-z0-9-]+\.(?:com|co\.id|id|net|shop)\b/,
    always: true,
  },
  {
    reason: "contact",
    weight: 3,
    pattern: /[\w.+-]+@[\w-]+\.\w|\bat (?:gmail|yahoo)\b|\bgmail\b/,
    always: true,
  },
  {
    reason: "link",
    weight: 2,
    pattern:
      /\b(?:shopee|tokopedia|tokped|lazada|tiktok)\b.*\b(?:murah|juga|cari|aja|sana)\b|\b(?:checkout|order|pesan) di (?:shopee|tokopedia|tokped|lazada|tiktok)\b/,
    unless: /\bdulu\b|\bbeli di\b.*\bharganya\b/,
  },
  // Tricks.
  {
    reason: "trick",
    weight: 3,
    pattern:
      /\botp\b|\bkode verifikasi(?:nya)?\b|\b(?:butuh|minta|kirim|sebutkan)\b.*\b(?:pin|password|sandi|ktp)\b/,
  },
  {
    reason: "trick",
    weight: 3,
    pattern: /\b(?:saya|kami) (?:dari|cs|admin|tim)\b.*\b(?:transfer|kode|akun|verifikasi)\b/,
    always: true,
  },
]

const PHONE = /^(?:(?:62|0)8\d{7,11}|8\d{9,11})$/
const LANDLINE = /^0(?:21|22|24|31|274|341|361|61)\d{6,8}$/
const ACCOUNT = /^\d{10,16}$/
const OF_A_PARCEL = /\b(?:resi|resinya|awb|pesanan|sku|kode)\b[^\d]{0,20}$/

/**
 * What in a text leads off the marketplace, where nobody is protected: phone numbers in any spelling, other chats, ways
 * to pay past the checkout, links, and tricks. A pure reading of Indonesian as it is typed; it is wrong now and then.
 */
export function scan(text: string): Scan {
  const read = readable(text)
  const denied = DENIED.test(read)
  const found = SIGNALS.filter(
    ({ pattern, unless, always }) =>
      pattern.test(read) && !unless?.test(read) && (always === true || !denied)
  ).map(({ reason, weight }) => ({ reason, weight }))
  for (const run of digitRuns(read)) {
    const reason = numberIn(run, read)
    if (reason) found.push({ reason, weight: 3 })
  }
  return {
    score: found.reduce((sum, { weight }) => sum + weight, 0),
    reasons: SHIELD_REASONS.filter((reason) => found.some((one) => one.reason === reason)),
  }
}

const BANK_NAMED = new RegExp(`\\b(?:${WALLETS}|${BANKS}|rek|rekening|norek|bank)(?:ku|nya)?\\b`)

function numberIn({ digits, before }: DigitRun, read: string): ShieldReason | null {
  if (OF_A_PARCEL.test(before)) return null
  // Somebody asks for 8 12 000 rupiah without the country's code: a price, unless a chat is named.
  if (PHONE.test(digits) && (!digits.startsWith("8") || digits.length >= 11)) return "contact"
  if (LANDLINE.test(digits)) return "contact"
  return ACCOUNT.test(digits) && BANK_NAMED.test(read) && !HERE.test(read) ? "payment" : null
}

/** What is done with a text: nothing, an operator sees it before others do, or it is refused. */
export const SHIELD_ACTIONS = ["pass", "hold", "block"] as const

/** What is done with a message: the same, or it is shown with a warning. */
export const MESSAGE_SHIELD_ACTIONS = ["pass", "warn", "hold", "block"] as const
export type MessageShieldAction = (typeof MESSAGE_SHIELD_ACTIONS)[number]

/** What a suspicious text and a plain one come to. */
export type ShieldPolicy<Action> = { suspicious: Action; plain: Action }

const SUSPICIOUS = 2
const PLAIN = 5

export function actionOf<Action extends MessageShieldAction>(
  { score }: Pick<Scan, "score">,
  policy: ShieldPolicy<Action>
): Action | "pass" {
  if (score >= PLAIN) return policy.plain
  return score >= SUSPICIOUS ? policy.suspicious : "pass"
}

/** Whether a text is anything but innocent. */
export function isSuspicious({ score }: Pick<Scan, "score">): boolean {
  return score >= SUSPICIOUS
}

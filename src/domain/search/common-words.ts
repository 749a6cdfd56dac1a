const list = (text: string) => new Set(text.trim().split(/\s+/))

/** Said of a search, not of what is looked for. */
export const LEFT_OUT = list(`
  jual dijual jualan beli cari dicari mencari wtb wts need want ready stock stok murah termurah obral promo diskon
  preloved preluv prelove second sekon seken secondhand bekas thrift thrifting yang yg dan and n or atau di ke dari
  dr dengan dgn sama untuk utk buat bwt the a of for in with ada pakai pake dong kak sis gan min ya nih ini itu
`)

/** Said of almost everything: they help to choose, but nothing has to have them. */
export const OPTIONAL = list(`
  baju pakaian outfit fashion barang warna wrn ukuran ukrn size uk sz merk merek brand bahan model ori original
  asli authentic kekinian bagus lucu cantik keren terbaru
`)

import { defineErrors } from "../../shared/errors"

/** Why a route of Medusa's own does not serve a purchase from sellers, and where to go instead. */
export const CoreOrderErrors = defineErrors({
  CANCEL_ITS_PARTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This purchase from sellers is paid: cancel its seller orders one by one, in their block on the order's page. Each gives back its own money and pieces",
      id: "Pembelian dari penjual ini sudah dibayar: batalkan pesanan penjualnya satu per satu, di bloknya pada halaman pesanan. Masing-masing mengembalikan dana dan barangnya sendiri",
    }),
  },
  MONEY_MOVES_WITH_PARTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The money of a purchase from sellers moves with its seller orders: cancel one, or decide its dispute, and Reluv refunds and books it",
      id: "Dana pembelian dari penjual bergerak bersama pesanan penjualnya: batalkan salah satu, atau putuskan sengketanya, dan Reluv mengembalikan serta membukukannya",
    }),
  },
  PURCHASE_IS_CUT: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A purchase from sellers is not edited, returned, exchanged or claimed: cancel a seller order before it ships, or settle a dispute about it afterwards",
      id: "Pembelian dari penjual tidak diubah, diretur, ditukar atau diklaim: batalkan pesanan penjual sebelum dikirim, atau selesaikan sengketanya sesudahnya",
    }),
  },
  SHIP_FROM_SELLER_ORDER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Parcels are booked, shipped and given back from the seller order, which Medusa's fulfillments follow by themselves",
      id: "Paket dipesan, dikirim dan dibatalkan dari pesanan penjual; fulfillment Medusa mengikuti sendiri",
    }),
  },
  STOCK_MOVES_WITH_PARTS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The pieces of a purchase from sellers are reserved and freed with its seller orders: cancel one, and its pieces are free",
      id: "Barang pembelian dari penjual dipesan dan dilepas bersama pesanan penjualnya: batalkan salah satu, dan barangnya bebas",
    }),
  },
  BUYER_STAYS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A purchase from sellers stays with its buyer, to whom its money would go back. A guest follows it by its link",
      id: "Pembelian dari penjual tetap milik pembelinya, yang akan menerima dananya kembali. Tamu mengikutinya lewat tautannya",
    }),
  },
  PARTS_GO_ON: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Seller orders of this purchase go on, or money of it is still to go back. It completes by itself with the last of them",
      id: "Pesanan penjual dari pembelian ini masih berjalan, atau dananya belum kembali. Pembelian selesai sendiri bersama yang terakhir",
    }),
  },
  PLACE_WAS_PRICED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The couriers of this purchase were priced for its city, province and postal code. Name, phone and street may change",
      id: "Ongkos kirim pembelian ini dihitung untuk kota, provinsi dan kode posnya. Nama, telepon dan jalan boleh berubah",
    }),
  },
  PIECE_NEEDS_CHECKOUT: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Sellers' pieces are bought through a cart or POST /store/purchases, which claim them and cut the order per seller",
      id: "Barang penjual dibeli lewat keranjang atau POST /store/purchases, yang menahannya dan membagi pesanan per penjual",
    }),
  },
})

export type CoreOrderErrorCode = keyof typeof CoreOrderErrors

import type { Chapter } from "../step"

export const SHOP: Chapter = {
  name: "2. A shop",
  about: "A customer opens a shop; nobody but its own people and operators see more than its page.",
  steps: [
    {
      says: "The seller opens a shop",
      ask: "POST /store/sellers",
      as: "seller",
      body: {
        name: "Toko Ani {{run}}",
        handle: "toko-ani-{{run}}",
        phone: "0812-3456-7890",
        origin: {
          contact_name: "Ani",
          address_1: "Jl. Kemang Raya No. 10",
          city: "Jakarta Selatan",
          province: "DKI Jakarta",
          postal_code: "12730",
        },
      },
      keeps: { seller_id: "json.seller.id", handle: "json.seller.handle" },
    },
    { says: "The seller's own page", ask: "GET /seller/me", as: "seller" },
    { says: "The seller changes it", ask: "POST /seller/me", as: "seller" },
    { says: "Shops, for anybody", ask: "GET /store/sellers", query: { q: "Toko Ani" } },
    { says: "This shop, for anybody", ask: "GET /store/sellers/:handle", id: "{{handle}}" },
    {
      says: "Shops in any status, for operators",
      ask: "GET /admin/reluv/sellers",
      as: "operator",
      query: { q: "Toko Ani" },
    },
    {
      says: "It sells already, so there is nothing to approve",
      ask: "POST /admin/reluv/sellers/:id/approve",
      id: "{{seller_id}}",
      as: "operator",
    },
  ],
}

export const LISTINGS: Chapter = {
  name: "3. Listings",
  about: "One piece each, photographed.",
  steps: [
    {
      says: "A picture is uploaded",
      ask: "POST /seller/uploads",
      as: "seller",
      picture: "kemeja.png",
      keeps: { picture_url: "json.files[0].url" },
    },
    {
      says: "A piece is listed",
      ask: "POST /seller/listings",
      as: "seller",
      body: {
        title: "Jaket Denim {{run}}",
        price: 250_000,
        weight: 900,
        condition: "like_new",
        brand: "Levi's",
        measurements: { chest_width: 52 },
        images: ["{{picture_url}}"],
      },
      keeps: { listing_id: "json.listing.id" },
    },
    {
      says: "It is refused in words: price",
      ask: "POST /seller/listings",
      as: "seller",
      headers: { "accept-language": "id" },
      body: { title: "Jaket", price: "250.000", weight: 900, condition: "good" },
      status: 400,
      code: "PROD_003",
    },
    { says: "It is read", ask: "GET /seller/listings/:id", as: "seller", id: "{{listing_id}}" },
    {
      says: "It is changed",
      ask: "POST /seller/listings/:id",
      as: "seller",
      id: "{{listing_id}}",
      body: { price: 225_000 },
    },
    { says: "The shop's listings", ask: "GET /seller/listings", as: "seller" },
    {
      says: "What can be bought",
      ask: "GET /store/listings",
      query: { seller_id: "{{seller_id}}", condition: "like_new" },
    },
    { says: "One listing, for anybody", ask: "GET /store/listings/:id", id: "{{listing_id}}" },
    {
      says: "It is active already: approving it again changes nothing",
      ask: "POST /admin/reluv/listings/:id/approve",
      as: "operator",
      id: "{{listing_id}}",
    },
    {
      says: "It is not in review, so it cannot be rejected",
      ask: "POST /admin/reluv/listings/:id/reject",
      as: "operator",
      id: "{{listing_id}}",
      status: 400,
      code: "LISTING_STATUS_NOT_ALLOWED",
    },
    {
      says: "It is taken out of the shop",
      ask: "DELETE /seller/listings/:id",
      as: "seller",
      id: "{{listing_id}}",
    },
  ],
}

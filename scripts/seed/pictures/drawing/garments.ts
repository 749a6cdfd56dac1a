import {
  belt,
  bucketHat,
  cap,
  digitalWatch,
  hijab,
  pashmina,
  selendang,
  sunglasses,
  watch,
} from "./accessories"
import {
  backpack,
  bifold,
  crossbody,
  flapBackpack,
  handbag,
  kidsBackpack,
  longWallet,
  roundBag,
  shoulderBag,
  structuredBag,
  tote,
} from "./bags"
import { jeans, joggers, pleatedSkirt, shorts, trousers, wideTrousers, wrapSkirt } from "./bottoms"
import type { Cloth } from "./cloth"
import {
  abaya,
  dress,
  gamis,
  kebaya,
  kidsDress,
  overalls,
  romper,
  strapDress,
  tunic,
} from "./dresses"
import { blazer, bomber, cardigan, denimJacket, kimono, parka, raincoat } from "./outerwear"
import {
  boots,
  flats,
  heels,
  loafers,
  sandals,
  sneakers,
  stripedSneakers,
  velcroShoes,
} from "./shoes"
import {
  blouse,
  graphicTee,
  hoodie,
  kidsTee,
  knitTop,
  longShirt,
  patternedSweater,
  polo,
  shortShirt,
  sweater,
  tee,
} from "./tops"

interface Garment {
  draw: (cloth: Cloth) => string
  /** Where a close-up looks, from the top centre of the canvas. */
  closeUp: readonly [x: number, y: number]
}

const garment = (draw: Garment["draw"], x: number, y: number): Garment => ({
  draw,
  closeUp: [x, y],
})

/** Every kind of piece that can be drawn. */
export const garments = {
  abaya: garment(abaya, 0, 320),
  backpack: garment(backpack, 30, 400),
  belt: garment(belt, -10, 520),
  bifold: garment(bifold, 60, 440),
  blazer: garment(blazer, 20, 400),
  blouse: garment(blouse, 0, 320),
  bomber: garment(bomber, 0, 330),
  boots: garment(boots, 40, 420),
  bucketHat: garment(bucketHat, 0, 400),
  cap: garment(cap, 0, 380),
  cardigan: garment(cardigan, 0, 420),
  crossbody: garment(crossbody, 30, 500),
  denimJacket: garment(denimJacket, 20, 350),
  digitalWatch: garment(digitalWatch, 0, 400),
  dress: garment(dress, 0, 330),
  flapBackpack: garment(flapBackpack, 40, 480),
  flats: garment(flats, 90, 480),
  gamis: garment(gamis, 0, 300),
  graphicTee: garment(graphicTee, 0, 380),
  handbag: garment(handbag, 50, 460),
  heels: garment(heels, 20, 480),
  hijab: garment(hijab, 50, 460),
  hoodie: garment(hoodie, 0, 320),
  jeans: garment(jeans, 30, 230),
  joggers: garment(joggers, 10, 280),
  kebaya: garment(kebaya, 20, 380),
  kidsBackpack: garment(kidsBackpack, 0, 480),
  kidsDress: garment(kidsDress, 0, 380),
  kidsTee: garment(kidsTee, 0, 400),
  kimono: garment(kimono, 30, 380),
  knitTop: garment(knitTop, 0, 340),
  loafers: garment(loafers, 70, 530),
  longShirt: garment(longShirt, 20, 340),
  longWallet: garment(longWallet, 0, 430),
  overalls: garment(overalls, 0, 340),
  parka: garment(parka, 0, 330),
  pashmina: garment(pashmina, 0, 330),
  patternedSweater: garment(patternedSweater, 0, 390),
  pleatedSkirt: garment(pleatedSkirt, 0, 300),
  polo: garment(polo, 20, 320),
  raincoat: garment(raincoat, 0, 360),
  romper: garment(romper, 10, 340),
  roundBag: garment(roundBag, 0, 450),
  sandals: garment(sandals, 100, 330),
  selendang: garment(selendang, 60, 460),
  shortShirt: garment(shortShirt, 20, 340),
  shorts: garment(shorts, 20, 340),
  shoulderBag: garment(shoulderBag, 20, 500),
  sneakers: garment(sneakers, 70, 530),
  strapDress: garment(strapDress, 0, 380),
  stripedSneakers: garment(stripedSneakers, 70, 530),
  structuredBag: garment(structuredBag, -20, 420),
  sunglasses: garment(sunglasses, 60, 430),
  sweater: garment(sweater, 0, 340),
  tee: garment(tee, 0, 320),
  tote: garment(tote, 0, 480),
  trousers: garment(trousers, 20, 230),
  tunic: garment(tunic, 0, 320),
  velcroShoes: garment(velcroShoes, 70, 530),
  watch: garment(watch, 0, 400),
  wideTrousers: garment(wideTrousers, 0, 250),
  wrapSkirt: garment(wrapSkirt, 50, 280),
} as const satisfies Record<string, Garment>

export type GarmentName = keyof typeof garments

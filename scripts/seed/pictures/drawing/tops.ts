import type { Cloth } from "./cloth"
import { both, box, circle, inside, path, place, symmetric, times } from "./svg"

export interface Torso {
  neck: number
  /** How deep the neckline goes below the top. */
  drop: number
  shoulder: number
  armpit: number
  waist: number
  hem: number
  top: number
  length: number
}

export const TORSO: Torso = {
  neck: 50,
  drop: 40,
  shoulder: 122,
  armpit: 128,
  waist: 126,
  hem: 130,
  top: 222,
  length: 370,
}

/** The outline of a body from neckline to hem. */
function torsoOutline(torso: Torso): string {
  const { neck, drop, shoulder, armpit, waist, hem, top, length } = torso
  const bottom = top + length
  return symmetric(
    [0, top + drop],
    [
      [
        [neck * 0.62, top + drop],
        [neck * 0.96, top + drop * 0.5],
        [neck, top],
      ],
      [[shoulder, top + 34]],
      [
        [shoulder - 2, top + 70],
        [armpit - 8, top + 112],
        [armpit, top + 140],
      ],
      [
        [armpit - 2, top + 200],
        [waist, top + length * 0.6],
        [hem, bottom],
      ],
      [
        [hem * 0.6, bottom + 9],
        [hem * 0.3, bottom + 10],
        [0, bottom + 10],
      ],
    ]
  )
}

/** A body with the inside of its neck, two soft folds and a shaded side. */
export function body(cloth: Cloth, torso: Torso): string {
  const { neck, top, armpit, length } = torso
  const outline = torsoOutline(torso)
  const bottom = top + length
  const back = `M${-neck},${top} C${-neck * 0.5},${top + 12} ${neck * 0.5},${top + 12} ${neck},${top} L${neck},${top + torso.drop} H${-neck} Z`
  const folds =
    path(
      `M${armpit * 0.52},${top + 60} C${armpit * 0.8},${top + 150} ${armpit * 0.7},${bottom - 60} ${armpit * 0.84},${bottom + 12} H${armpit * 2} V${top} Z`,
      {
        fill: "#000000",
        opacity: 0.07,
      }
    ) +
    path(
      `M${-armpit * 0.62},${bottom + 12} C${-armpit * 0.5},${bottom - 60} ${-armpit * 0.66},${bottom - 110} ${-armpit * 0.56},${bottom - 150} C${-armpit * 0.48},${bottom - 100} ${-armpit * 0.44},${bottom - 50} ${-armpit * 0.46},${bottom + 12} Z`,
      {
        fill: "#000000",
        opacity: 0.06,
      }
    )
  return (
    path(back, { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside("body", outline, folds) +
    path(outline, { line: cloth.line })
  )
}

/** A pair of sleeves that reach to `length` below the shoulder; drawn behind the body. */
export function sleeves(
  cloth: Cloth,
  torso: Torso,
  {
    length,
    spread,
    cuff,
    puff = 0,
  }: { length: number; spread: number; cuff: number; puff?: number }
): string {
  const { shoulder, armpit, top } = torso
  const [ox, oy] = [shoulder + spread, top + length]
  const [ix, iy] = [ox - cuff, oy + cuff * 0.22]
  const outer = `C${shoulder + 34 + puff},${top + 42 - puff * 0.3} ${ox - spread * 0.22 + puff},${top + length * 0.45} ${ox},${oy}`
  const inner = `C${ix - 10},${iy - length * 0.35} ${armpit + 4},${top + 190} ${armpit - 12},${top + 132}`
  const outline = `M${shoulder - 8},${top + 30} ${outer} L${ix},${iy} ${length > 240 ? inner : `L${armpit - 12},${top + 140}`} Z`
  return both(
    path(outline, { fill: cloth.fill }) +
      path(outline, { fill: "#000000", opacity: 0.06 }) +
      path(outline, { line: cloth.line })
  )
}

/** A band that follows the neckline, as on a t-shirt or a jumper. */
function neckband(cloth: Cloth, { neck, drop, top }: Torso, width: number): string {
  const curve = (grow: number) =>
    `M${-neck - grow * 0.7},${top + 1 + grow * 0.2} C${-neck * 0.96 - grow * 0.4},${top + drop * 0.5 + grow} ${-neck * 0.62},${top + drop + grow} 0,${top + drop + grow} C${neck * 0.62},${top + drop + grow} ${neck * 0.96 + grow * 0.4},${top + drop * 0.5 + grow} ${neck + grow * 0.7},${top + 1 + grow * 0.2}`
  return (
    path(curve(width / 2), { line: cloth.line, width: width + 4 }) +
    path(curve(width / 2), { line: cloth.main, width: width - 2 })
  )
}

/** The small woven tag in the neck that every piece has. */
export function neckTag({ top }: Torso): string {
  return box(-13, top + 10, 26, 15, 2, { fill: "#fbf7ef", line: "#b9ab98", width: 2 })
}

export function buttons(cloth: Cloth, from: number, to: number, count: number, x = 0): string {
  const step = (to - from) / (count - 1)
  return times(count, (i) =>
    circle(x, from + i * step, 5, { fill: cloth.accent, line: cloth.accentLine, width: 2 })
  )
}

/** A wooden hanger that carries tops and dresses; `reach` is half its width. */
export function hanger(top: number, reach = 116): string {
  const drop = reach * 0.3
  const hook = `M0,${top - 22} V${top - 52} C0,${top - 66} 20,${top - 64} 20,${top - 82} C20,${top - 106} -16,${top - 106} -18,${top - 84}`
  const arms = symmetric(
    [0, top - 28],
    [
      [
        [14, top - 28],
        [26, top - 18],
        [reach, top + drop - 8],
      ],
      [
        [reach + 14, top + drop],
        [reach + 8, top + drop + 14],
        [reach - 4, top + drop + 10],
      ],
      [
        [40, top + 8],
        [14, top + 4],
        [0, top + 4],
      ],
    ]
  )
  return (
    path(hook, { line: "#8f8f94", width: 6 }) + path(arms, { fill: "#c79a6b", line: "#8d643c" })
  )
}

export function tee(cloth: Cloth): string {
  return (
    hanger(TORSO.top, 84) +
    sleeves(cloth, TORSO, { length: 150, spread: 68, cuff: 62 }) +
    both(
      path(`M${190 - 2},${222 + 139} L${128 + 8},${222 + 152}`, {
        line: cloth.line,
        width: 2,
        dash: "5 5",
      })
    ) +
    body(cloth, TORSO) +
    neckTag(TORSO) +
    neckband(cloth, TORSO, 12) +
    path("M-128,578 C-60,590 60,590 128,578", { line: cloth.line, width: 2, dash: "5 5" })
  )
}

/** A tee with a print in the accent colour: mountains under a sun. */
export function graphicTee(cloth: Cloth): string {
  return (
    tee(cloth) +
    circle(26, 352, 30, { fill: cloth.accent }) +
    path("M-78,438 L-26,352 L4,398 L28,366 L78,438 Z", { fill: cloth.pale, line: cloth.accent }) +
    path("M-78,454 H78 M-52,470 H52", { line: cloth.accent, width: 6 })
  )
}

export function kidsTee(cloth: Cloth): string {
  const dino =
    path(
      "M-70,52 C-86,30 -74,-2 -44,-12 C-26,-20 -14,-26 -12,-46 C-12,-72 26,-78 40,-58 C52,-42 44,-26 22,-26 C20,-6 26,16 18,34 C16,44 18,50 18,58 H-2 V40 H-30 V58 H-50 V40 C-58,46 -64,50 -70,52 Z",
      { fill: cloth.accent, line: cloth.accentLine }
    ) +
    path("M-62,6 L-58,-16 L-42,-14 L-34,-32 L-20,-24 L-12,-44 Z", {
      fill: cloth.pale,
      line: cloth.accentLine,
      width: 2,
    }) +
    circle(22, -52, 4, { fill: "#2d2622" })
  return place(tee(cloth) + place(dino, { x: 10, y: 412, scale: 1.15 }), { y: 70, scale: 0.82 })
}

export function polo(cloth: Cloth): string {
  const torso = { ...TORSO, drop: 26 }
  const collar = path("M-4,250 L-50,220 C-58,228 -66,242 -66,256 L-34,278 Z", {
    fill: cloth.main,
    line: cloth.line,
  })
  return (
    hanger(torso.top, 84) +
    sleeves(cloth, torso, { length: 150, spread: 66, cuff: 60 }) +
    body(cloth, torso) +
    neckTag(torso) +
    box(-15, 248, 30, 104, 3, { fill: cloth.main, line: cloth.line }) +
    both(collar) +
    buttons(cloth, 274, 330, 3) +
    path("M62,322 q10,-14 20,0 q-10,10 -20,0", { fill: cloth.accent })
  )
}

function shirt(cloth: Cloth, sleeve: { length: number; spread: number; cuff: number }): string {
  const torso = { ...TORSO, drop: 30, length: 390, hem: 132 }
  const long = sleeve.length > 240
  const cuffs = `M${122 + sleeve.spread - 6},${222 + sleeve.length - 30} L${122 + sleeve.spread},${222 + sleeve.length} L${122 + sleeve.spread - sleeve.cuff},${222 + sleeve.length + sleeve.cuff * 0.22} L${122 + sleeve.spread - sleeve.cuff - 6},${222 + sleeve.length + sleeve.cuff * 0.22 - 30} Z`
  return (
    hanger(torso.top, 84) +
    sleeves(cloth, torso, sleeve) +
    (long ? both(path(cuffs, { fill: cloth.main, line: cloth.line })) : "") +
    body(cloth, torso) +
    neckTag(torso) +
    path("M-14,252 V620 M14,252 V620", { line: cloth.line, width: 2 }) +
    path("M-14,254 H14 V621 H-14 Z", { fill: cloth.main, opacity: 0.45 }) +
    both(
      path("M0,262 L-50,216 C-60,224 -70,240 -72,256 L-40,292 Z", {
        fill: cloth.main,
        line: cloth.line,
      })
    ) +
    path("M44,330 H98 V386 L71,400 L44,386 Z", { fill: cloth.fill, line: cloth.line }) +
    path("M44,344 H98", { line: cloth.line, width: 2 }) +
    buttons(cloth, 300, 588, 6)
  )
}

export const longShirt = (cloth: Cloth) => shirt(cloth, { length: 356, spread: 80, cuff: 46 })
export const shortShirt = (cloth: Cloth) => shirt(cloth, { length: 168, spread: 68, cuff: 68 })

export function blouse(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 46,
    drop: 84,
    shoulder: 108,
    armpit: 116,
    waist: 108,
    hem: 134,
    length: 340,
  }
  return (
    hanger(torso.top, 84) +
    sleeves(cloth, torso, { length: 330, spread: 96, cuff: 44, puff: 26 }) +
    both(path("M152,530 L206,518 L210,552 L162,564 Z", { fill: cloth.main, line: cloth.line })) +
    body(cloth, torso) +
    neckTag(torso) +
    both(path("M4,310 C20,286 40,252 47,222", { line: cloth.line, width: 8 })) +
    both(path("M4,310 C20,286 40,252 47,222", { line: cloth.pale, width: 4 })) +
    path("M-4,312 C-34,352 -40,388 -34,424 L-12,418 C-14,384 -6,350 4,320 Z", {
      fill: cloth.pale,
      line: cloth.line,
    }) +
    path("M4,312 C28,350 36,374 30,398 L8,396 C14,372 4,346 -2,322 Z", {
      fill: cloth.pale,
      line: cloth.line,
    }) +
    both(
      path("M2,312 C24,288 56,288 60,304 C60,326 26,330 2,316 Z", {
        fill: cloth.pale,
        line: cloth.line,
      })
    ) +
    box(-9, 303, 18, 20, 6, { fill: cloth.main, line: cloth.line })
  )
}

export function sweater(cloth: Cloth): string {
  const torso = { ...TORSO, neck: 48, drop: 30, armpit: 134, waist: 134, hem: 128, length: 350 }
  const wrist = "M196,536 L204,578 L150,590 L142,548 Z"
  const hem = symmetric(
    [0, 550],
    [
      [[132, 540]],
      [[126, 586]],
      [
        [60, 596],
        [30, 597],
        [0, 597],
      ],
    ]
  )
  return (
    hanger(torso.top, 84) +
    sleeves(cloth, torso, { length: 330, spread: 80, cuff: 56 }) +
    both(path(wrist, { fill: cloth.main, line: cloth.line })) +
    both(
      path("M170,546 L178,580 M184,542 L192,576 M156,550 L164,584", { line: cloth.line, width: 2 })
    ) +
    body(cloth, torso) +
    neckTag(torso) +
    path(hem, { fill: cloth.main, line: cloth.line }) +
    times(15, (i) => path(`M${-112 + i * 16},552 V588`, { line: cloth.line, width: 2 })) +
    neckband(cloth, torso, 18)
  )
}

/** A jumper with a band of diamonds across the chest, as knitted in the eighties. */
export function patternedSweater(cloth: Cloth): string {
  const diamond = (i: number) =>
    path(`M${-100 + i * 40},400 l18,-26 l18,26 l-18,26 Z`, {
      fill: i % 2 ? cloth.accent : cloth.pale,
    })
  return (
    sweater(cloth) +
    path("M-131,350 H131 M-131,450 H131", { line: cloth.accent, width: 8 }) +
    place(times(5, diamond), { x: 2 })
  )
}

export function hoodie(cloth: Cloth): string {
  const torso = { ...TORSO, neck: 56, drop: 36, armpit: 136, waist: 136, hem: 130, length: 350 }
  const hem = symmetric(
    [0, 550],
    [
      [[134, 542]],
      [[128, 586]],
      [
        [60, 596],
        [30, 597],
        [0, 597],
      ],
    ]
  )
  return (
    sleeves(cloth, torso, { length: 330, spread: 82, cuff: 56 }) +
    both(path("M198,536 L206,578 L152,590 L144,548 Z", { fill: cloth.main, line: cloth.line })) +
    body(cloth, torso) +
    path(hem, { fill: cloth.main, line: cloth.line }) +
    path(
      "M0,164 C60,164 84,196 78,234 C70,262 36,286 0,292 C-36,286 -70,262 -78,234 C-84,196 -60,164 0,164 Z",
      { fill: cloth.main, line: cloth.line }
    ) +
    path(
      "M0,190 C38,190 54,210 50,234 C44,254 24,270 0,278 C-24,270 -44,254 -50,234 C-54,210 -38,190 0,190 Z",
      { fill: cloth.deep, line: cloth.line }
    ) +
    box(-13, 198, 26, 15, 2, { fill: "#fbf7ef", line: "#b9ab98", width: 2 }) +
    both(
      path("M18,276 C20,310 16,330 20,356", { line: cloth.accent, width: 5 }) +
        circle(20, 360, 5, { fill: cloth.accentLine })
    ) +
    path("M-54,440 H54 L84,510 V542 H-84 V510 Z", { fill: cloth.main, line: cloth.line }) +
    both(path("M48,446 L76,508", { line: cloth.line, width: 2, dash: "5 5" }))
  )
}

export function knitTop(cloth: Cloth): string {
  const outline = symmetric(
    [0, 330],
    [
      [
        [40, 330],
        [66, 300],
        [70, 222],
      ],
      [[94, 222]],
      [
        [96, 300],
        [112, 340],
        [132, 356],
      ],
      [
        [124, 440],
        [124, 500],
        [130, 560],
      ],
      [
        [60, 572],
        [30, 573],
        [0, 573],
      ],
    ]
  )
  return (
    hanger(TORSO.top) +
    path("M-70,222 C-66,290 -40,312 0,312 C40,312 66,290 70,222 L80,360 H-80 Z", {
      fill: cloth.deep,
    }) +
    path(outline, { fill: cloth.fill, line: cloth.line }) +
    inside(
      "body",
      outline,
      path("M70,330 C100,420 84,500 100,580 H200 V300 Z", { fill: "#000000", opacity: 0.07 })
    ) +
    path("M-128,540 C-60,552 60,552 128,540", { line: cloth.line, width: 2 }) +
    path("M-70,222 C-66,300 -40,330 0,330 C40,330 66,300 70,222", { line: cloth.line, width: 8 }) +
    path("M-70,222 C-66,300 -40,330 0,330 C40,330 66,300 70,222", { line: cloth.pale, width: 4 })
  )
}

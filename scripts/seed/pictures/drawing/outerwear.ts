import type { Cloth } from "./cloth"
import { both, box, circle, inside, path, place, symmetric, times } from "./svg"
import { body, buttons, hanger, neckTag, sleeves, TORSO } from "./tops"

const stitch = (cloth: Cloth) => ({ line: cloth.accent, width: 2, dash: "6 5" })

export function denimJacket(cloth: Cloth): string {
  const torso = { ...TORSO, drop: 34, waist: 130, hem: 126, length: 330 }
  const cuff = "M190,530 L198,566 L146,578 L138,542 Z"
  const pocket =
    path("M34,352 H102 V414 L68,428 L34,414 Z", { fill: cloth.fill, line: cloth.line }) +
    path("M30,340 H106 V366 L68,382 L30,366 Z", { fill: cloth.fill, line: cloth.line }) +
    circle(68, 368, 5, { fill: cloth.accent, line: cloth.accentLine, width: 2 })
  const hem = symmetric(
    [0, 528],
    [
      [[129, 518]],
      [[125, 556]],
      [
        [60, 566],
        [30, 567],
        [0, 567],
      ],
    ]
  )
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 320, spread: 76, cuff: 54 }) +
    both(path(cuff, { fill: cloth.fill, line: cloth.line })) +
    body(cloth, torso) +
    neckTag(torso) +
    both(
      path("M120,332 C80,338 40,338 16,334", { line: cloth.line }) +
        path("M120,340 C80,346 40,346 16,342", stitch(cloth))
    ) +
    both(pocket) +
    both(path("M46,428 L34,520 M90,428 L104,518", stitch(cloth))) +
    path(hem, { fill: cloth.fill, line: cloth.line }) +
    path("M-16,252 H16 V566 H-16 Z", { fill: cloth.fill, line: cloth.line }) +
    path("M-10,258 V562 M10,258 V562", stitch(cloth)) +
    both(
      path("M0,264 L-52,214 C-64,222 -76,240 -78,260 L-42,298 Z", {
        fill: cloth.fill,
        line: cloth.line,
      })
    ) +
    both(path("M-8,264 L-42,290 L-70,260", stitch(cloth))) +
    buttons(cloth, 306, 546, 6)
  )
}

export function blazer(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 50,
    drop: 150,
    shoulder: 134,
    armpit: 138,
    waist: 132,
    hem: 144,
    length: 410,
  }
  const lapel =
    "M-50,218 C-62,226 -72,246 -76,268 L-92,330 L-66,340 L-76,356 L-6,444 L0,420 C-22,370 -44,300 -50,218 Z"
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 372, spread: 74, cuff: 52 }) +
    body(cloth, torso) +
    neckTag(torso) +
    path("M0,424 C-4,500 -4,580 -8,642", { line: cloth.line }) +
    both(path(lapel, { fill: cloth.pale, line: cloth.line })) +
    both(box(52, 508, 68, 18, 3, { fill: cloth.fill, line: cloth.line })) +
    box(50, 372, 48, 10, 2, { fill: cloth.pale, line: cloth.line, width: 2 }) +
    circle(10, 468, 8, { fill: cloth.accent, line: cloth.accentLine, width: 2 }) +
    circle(10, 524, 8, { fill: cloth.accent, line: cloth.accentLine, width: 2 }) +
    both(times(3, (i) => circle(162 + i * 2, 566 + i * 12, 3.5, { fill: cloth.accent })))
  )
}

export function parka(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 56,
    drop: 30,
    shoulder: 130,
    armpit: 142,
    waist: 142,
    hem: 150,
    length: 410,
  }
  const patch =
    box(38, 500, 84, 88, 6, { fill: cloth.fill, line: cloth.line }) +
    path("M34,490 H126 V518 L80,528 L34,518 Z", { fill: cloth.fill, line: cloth.line })
  return (
    sleeves(cloth, torso, { length: 370, spread: 78, cuff: 58 }) +
    both(path("M196,570 L208,592 L150,605 L146,580 Z", { fill: cloth.deep, line: cloth.line })) +
    body(cloth, torso) +
    path(
      "M0,150 C66,150 92,188 84,232 C74,264 36,288 0,294 C-36,288 -74,264 -84,232 C-92,188 -66,150 0,150 Z",
      { fill: cloth.fill, line: cloth.line }
    ) +
    path(
      "M0,180 C42,180 58,204 54,234 C46,256 24,272 0,280 C-24,272 -46,256 -54,234 C-58,204 -42,180 0,180 Z",
      { fill: cloth.accent, line: cloth.line }
    ) +
    path("M-18,290 H18 V640 H-18 Z", { fill: cloth.fill, line: cloth.line }) +
    buttons({ ...cloth, accent: "#c9b48a", accentLine: "#86734c" }, 312, 612, 6) +
    path("M-145,452 C-60,462 60,462 145,452", { line: cloth.line, width: 2, dash: "6 5" }) +
    both(patch) +
    both(circle(80, 518, 5, { fill: "#c9b48a", line: "#86734c", width: 2 })) +
    path("M40,356 H110", { line: cloth.line, width: 6 })
  )
}

export function bomber(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 54,
    drop: 28,
    shoulder: 126,
    armpit: 144,
    waist: 148,
    hem: 132,
    length: 340,
  }
  const hem = symmetric(
    [0, 540],
    [
      [[138, 528]],
      [[130, 578]],
      [
        [60, 588],
        [30, 589],
        [0, 589],
      ],
    ]
  )
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 320, spread: 92, cuff: 56, puff: 12 }) +
    both(path("M206,526 L210,570 L160,582 L152,540 Z", { fill: cloth.deep, line: cloth.line })) +
    body(cloth, torso) +
    neckTag(torso) +
    path(hem, { fill: cloth.deep, line: cloth.line }) +
    times(16, (i) =>
      path(`M${-120 + i * 16},544 V580`, { line: cloth.line, width: 2, opacity: 0.7 })
    ) +
    path(
      "M-54,220 C-52,244 -30,262 0,264 C30,262 52,244 54,220 L72,228 C70,266 36,290 0,292 C-36,290 -70,266 -72,228 Z",
      { fill: cloth.deep, line: cloth.line }
    ) +
    path("M0,266 V588", { line: cloth.accentLine, width: 9 }) +
    path("M0,268 V586", { line: cloth.accent, width: 5, dash: "2 5" }) +
    both(path("M62,446 L96,500", { line: cloth.line, width: 7 })) +
    path("M176,392 l26,-6 l4,44 l-26,6 Z", { line: cloth.line })
  )
}

export function cardigan(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 46,
    drop: 180,
    shoulder: 122,
    armpit: 132,
    waist: 132,
    hem: 132,
    length: 370,
  }
  const placket = "M46,222 C44,300 26,362 6,404 V600"
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 350, spread: 78, cuff: 54 }) +
    both(path("M192,548 L200,590 L148,602 L140,560 Z", { fill: cloth.main, line: cloth.line })) +
    body(cloth, torso) +
    neckTag(torso) +
    both(
      path("M36,500 H108 V566 H36 Z", { fill: cloth.main, line: cloth.line }) +
        path("M36,514 H108", { line: cloth.line, width: 2 })
    ) +
    both(
      path(placket, { line: cloth.line, width: 22 }) +
        path(placket, { line: cloth.main, width: 16 })
    ) +
    buttons(cloth, 424, 580, 5, 4)
  )
}

export function kimono(cloth: Cloth): string {
  const sleeve = "M96,236 L236,300 L222,470 L122,444 L124,380 Z"
  const front =
    "M44,222 L120,246 C128,330 128,500 140,650 C110,660 60,662 22,658 C34,520 30,400 44,222 Z"
  const back = "M-44,222 H44 L60,650 H-60 Z"
  return (
    hanger(TORSO.top, 84) +
    both(
      path(sleeve, { fill: cloth.fill, line: cloth.line }) +
        path("M236,300 L222,470", { line: cloth.accent, width: 9 })
    ) +
    path(back, { fill: cloth.deep, line: cloth.line }) +
    neckTag(TORSO) +
    path(front, { fill: cloth.fill, line: cloth.line }) +
    place(path(front, { fill: cloth.fill, line: cloth.line }), { scale: 1 }).replace(
      "scale(1)",
      "scale(-1,1)"
    ) +
    both(
      path("M44,222 C32,400 34,520 22,656", { line: cloth.accentLine, width: 15 }) +
        path("M44,222 C32,400 34,520 22,656", { line: cloth.accent, width: 10 })
    ) +
    inside(
      "front",
      front,
      path("M96,300 C108,420 96,540 110,670 H200 V260 Z", { fill: "#000000", opacity: 0.08 })
    )
  )
}

export function raincoat(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 54,
    drop: 30,
    shoulder: 116,
    armpit: 132,
    waist: 146,
    hem: 168,
    length: 360,
  }
  return place(
    sleeves(cloth, torso, { length: 250, spread: 88, cuff: 66 }) +
      body(cloth, torso) +
      path(
        "M0,148 C64,148 90,188 82,232 C72,264 36,288 0,294 C-36,288 -72,264 -82,232 C-90,188 -64,148 0,148 Z",
        { fill: cloth.main, line: cloth.line }
      ) +
      path(
        "M0,178 C42,178 58,204 54,234 C46,256 24,272 0,280 C-24,272 -46,256 -54,234 C-58,204 -42,178 0,178 Z",
        { fill: cloth.accent, line: cloth.line }
      ) +
      path("M-16,290 H16 V590 H-16 Z", { fill: cloth.main, line: cloth.line }) +
      buttons(cloth, 316, 556, 4) +
      both(
        path("M50,470 H120 V524 C120,540 50,540 50,524 Z", { fill: cloth.main, line: cloth.line }) +
          path("M44,462 H126 V484 H44 Z", { fill: cloth.pale, line: cloth.line })
      ) +
      path("M-158,548 C-80,562 80,562 158,548", { line: "#ffffff", width: 9, opacity: 0.7 }),
    { y: 46, scale: 0.92 }
  )
}

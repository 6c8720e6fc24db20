// Looks at every kind of page behind the demo's five doors as a person would: on a small phone and on a desk, without scripts, and with
// the checks of axe. Fails with the whole list of what is wrong. Called by `cargo xtask ci browser`, which sets RUMBO, BROWSER, DATA, ROOT.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { notice } from "./notice.mjs";

// The five doors, and somebody who comes in by name: who protects people sees pages that no other officer does.
const DOORS = ["person", "partner", "officer", "analyst", "auditor", "protection-officer:pfpnna.eva"];
const SCREENS = [
  { name: "phone", viewport: { width: 360, height: 740 } },
  { name: "desk", viewport: { width: 1280, height: 900 } },
];
const FIRST_PAGE_BYTES_MAX = 40 * 1024;
const NEXT_PAGE_BYTES_MAX = 12 * 1024;
const PAGES_PER_DOOR_MAX = 30;
// Two cases look alike: of pages whose addresses differ only in an id, this many are looked at.
const PAGES_PER_SHAPE_MAX = 2;
const READY_WITHIN_MS = 180_000;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wrong = new Set();

/** Starts the demo and gives the link of each door, once it has printed all of them. */
function demo() {
  const words = ["demo", "--port", "0", "--data", process.env.DATA, "--json"];
  const child = spawn(process.env.RUMBO, words, { cwd: process.env.ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const links = new Promise((resolve, reject) => {
    let printed = "";
    const late = setTimeout(() => reject(new Error(`the demo printed no link for each door, but: ${printed}`)), READY_WITHIN_MS);
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the demo ended with ${code} after printing: ${printed}`)));
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const found = DOORS.map((door) => [door, link(printed, door)]);
      if (found.every(([, url]) => url)) {
        clearTimeout(late);
        resolve(new Map(found));
      }
    });
  });
  return { child, links };
}

/** The first address of this machine that follows the door's name and is wholly printed. */
function link(printed, door) {
  return printed.match(new RegExp(`"${door}"[^{}]*?(http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d+[^"\\s]*)"`))?.[1];
}

/** An address without what differs from case to case. */
function shape(url) {
  const { pathname, searchParams } = new URL(url);
  const steps = pathname.split("/").map((step) => (/\d/.test(step) || step.length > 24 ? "*" : step));
  return `${steps.join("/")}?${[...searchParams.keys()].sort().join("&")}`;
}

/** Counts the bytes that cross the wire on a page, headers and redirects included. */
async function wire(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const count = { bytes: 0 };
  session.on("Network.loadingFinished", (event) => (count.bytes += event.encodedDataLength));
  session.on("Network.requestWillBeSent", (event) => (count.bytes += event.redirectResponse?.encodedDataLength ?? 0));
  return count;
}

/** What a page must be, whoever looks at it. Runs inside the page. */
function look() {
  const mistakes = [];
  const root = document.documentElement;
  if (!root.lang) mistakes.push("does not say its language");
  if (!document.title.trim()) mistakes.push("has no title");
  if (document.querySelectorAll("h1").length !== 1) mistakes.push("has not exactly one main heading");
  if (!document.querySelector("main")?.innerText.trim()) mistakes.push("shows nothing without scripts");
  if (root.scrollWidth > root.clientWidth) mistakes.push(`is ${root.scrollWidth - root.clientWidth} px too wide`);
  for (const control of document.querySelectorAll("button, input[type=submit]")) {
    if (!control.form) mistakes.push(`has a button outside a form, which does nothing without scripts: ${control.outerHTML}`);
  }
  for (const anchor of document.querySelectorAll("a:not([href]), a[href^='javascript:'], a[href='#']")) {
    mistakes.push(`has a link that leads nowhere: ${anchor.outerHTML}`);
  }
  const links = [...document.querySelectorAll("a[href]")].filter((it) => !it.hasAttribute("download")).map((it) => it.href);
  return { mistakes, links: links.map((it) => it.split("#")[0]) };
}

/** Walks from a door through the pages behind it without scripts; gives the addresses of those that are pages. */
async function walk(context, door, start, budgeted) {
  const page = await context.newPage();
  const count = await wire(page);
  const origin = new URL(start).origin;
  page.on("request", (it) => it.url().startsWith(origin) || wrong.add(`${door}: ${page.url()} asks ${it.url()}`));
  const queue = [start];
  const seen = new Set(queue);
  const shapes = new Map();
  const pages = [];
  while (queue.length > 0 && pages.length < PAGES_PER_DOOR_MAX) {
    const url = queue.shift();
    count.bytes = 0;
    const response = await page.goto(url, { waitUntil: "load" }).catch((why) => ({ failed: why }));
    if (response?.failed?.message.includes("Download is starting")) continue;
    if (!response || response.failed || response.status() !== 200) {
      wrong.add(`${door}: ${url} answers ${response?.failed?.message ?? response?.status()}`);
      continue;
    }
    if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    await page.waitForLoadState("networkidle");
    pages.push(page.url());
    const budget = pages.length === 1 ? FIRST_PAGE_BYTES_MAX : NEXT_PAGE_BYTES_MAX;
    if (budgeted && count.bytes > budget) wrong.add(`${door}: ${url} takes ${count.bytes} bytes, more than ${budget}`);
    const { mistakes, links } = await page.evaluate(look);
    for (const it of mistakes) wrong.add(`${door}: ${url} ${it}`);
    for (const next of links.filter((it) => it.startsWith(origin) && !seen.has(it))) {
      seen.add(next);
      const alike = (shapes.get(shape(next)) ?? 0) + 1;
      shapes.set(shape(next), alike);
      if (alike <= PAGES_PER_SHAPE_MAX) queue.push(next);
    }
  }
  await page.close();
  return pages;
}

/** Sends a form of a page as it stands, empty: it must arrive, and what is missing be said. */
async function send(context, door, url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const [response] = await Promise.all([page.waitForNavigation(), page.click("main form[method=post] button")]);
  if (response?.status() !== 422) wrong.add(`${door}: the form of ${url} is answered with ${response?.status()}, not 422`);
  await page.close();
}

/** Asks axe about each page. */
async function ask(context, door, screen, pages) {
  const page = await context.newPage();
  for (const url of pages) {
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(axe);
    const { violations } = await page.evaluate((rules) => globalThis.axe.run({ runOnly: rules }), RULES);
    for (const { id, help, nodes } of violations) {
      wrong.add(`${door}, ${screen}: ${url} ${id}: ${help}: ${nodes.map((it) => it.html).join(" ").slice(0, 300)}`);
    }
  }
  await page.close();
}

const { child, links } = demo();
try {
  const browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ["--no-sandbox"] });
  for (const [door, url] of await links) {
    // A sign-in link may be good for one use: the first context signs in, the others take over its cookies.
    const [phone, desk] = SCREENS;
    const first = await browser.newContext({ viewport: phone.viewport, javaScriptEnabled: false });
    const pages = await walk(first, door, url, door === "person");
    if (pages.length === 0) wrong.add(`${door}: no page behind this door`);
    for (const url of pages.filter((it) => it.endsWith("/emergency"))) await send(first, door, url);
    const storageState = await first.storageState();
    const second = await browser.newContext({ viewport: desk.viewport, javaScriptEnabled: false, storageState });
    if (pages.length > 0) await walk(second, door, pages[0], false);
    for (const { name, viewport } of SCREENS) {
      const context = await browser.newContext({ viewport, storageState });
      await ask(context, door, name, pages);
      await context.close();
    }
    if (door === "partner") for (const it of await notice(browser, new URL(pages[0]).origin, storageState)) wrong.add(it);
    console.log(`${door}: ${pages.length} pages`);
    await Promise.all([first.close(), second.close()]);
  }
  await browser.close();
} finally {
  child.removeAllListeners("exit");
  child.kill("SIGTERM");
}
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.size === 0 ? 0 : 1;

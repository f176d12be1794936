// Runs the library beside the page. Parts come as base64 text, packed with gzip where that helps; then questions come.
// Nothing is asked of the network: what Pyodide loads by address is answered from the parts.
"use strict";

const HOME = "parts://runtime/";
const parts = new Map();
let ask = null;

async function bytesOf(part) {
  const raw = Uint8Array.from(atob(part.text), (letter) => letter.charCodeAt(0));
  if (!part.gzip) return raw;
  const opened = new Blob([raw]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

async function importPart(name) {
  const address = URL.createObjectURL(new Blob([await bytesOf(parts.get(name))], { type: "text/javascript" }));
  try {
    return await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function answerFromParts() {
  self.fetch = async (address) => {
    const name = String(address.url || address).replace(HOME, "");
    if (!parts.has(name)) return new Response("", { status: 404 });
    const type = name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(await bytesOf(parts.get(name)), { headers: { "Content-Type": type } });
  };
  // Pyodide wants a worker of modules, which cannot be started from a folder, and tells the kinds apart by this call.
  // It needs nothing of it: modules are imported here as well.
  self.importScripts = () => {
    throw new TypeError("not used");
  };
}

async function start(packages, tell) {
  answerFromParts();
  const { loadPyodide } = await importPart("pyodide.mjs");
  const { default: createPyodideModule } = await importPart("pyodide.asm.mjs");
  const { info } = JSON.parse(new TextDecoder().decode(await bytesOf(parts.get("pyodide-lock.json"))));
  tell("python");
  const python = await loadPyodide({
    indexURL: HOME,
    packageBaseUrl: HOME,
    lockFileContents: { info, packages: {} },
    createPyodideModule,
    env: { TZ: "Asia/Ho_Chi_Minh" },
  });
  tell("library");
  for (const name of packages) {
    python.unpackArchive(await bytesOf(parts.get(name)), name.endsWith(".whl") ? "wheel" : "zip", {
      extractDir: python.runPython("import site; site.getsitepackages()[0]"),
    });
  }
  parts.clear();
  ask = python.runPython("from bhxh_rules.site.try_it.answers import answer; answer");
}

self.onmessage = async ({ data }) => {
  const tell = (phase) => self.postMessage({ kind: "phase", phase });
  try {
    if (data.kind === "part") parts.set(data.name, data);
    if (data.kind === "start") {
      await start(data.packages, tell);
      self.postMessage({ kind: "ready" });
    }
    if (data.kind === "ask") {
      const text = ask(data.rule, data.facts, data.rejected);
      self.postMessage({ kind: "answer", id: data.id, text });
    }
  } catch (error) {
    self.postMessage({ kind: "failed", id: data.id, reason: String(error) });
  }
};

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkNetwork } from '../../../scripts/checks/bundle';
import { networkNames } from '../../../scripts/checks/network';

test.each([
  ["fetch('/x')", ['fetch']],
  ['const get = fetch; get(1)', ['fetch']],
  ["globalThis.fetch('/x')", ['fetch']],
  ["window['fetch']('/x')", ['fetch']],
  ['const { fetch } = window', ['fetch']],
  ['new XMLHttpRequest()', ['XMLHttpRequest']],
  ["new WebSocket('wss://x')", ['WebSocket']],
  ["new EventSource('/x')", ['EventSource']],
  ["new WebTransport('https://x')", ['WebTransport']],
  ['new RTCPeerConnection()', ['RTCPeerConnection']],
  ["navigator.sendBeacon('/x', '')", ['sendBeacon']],
  ["navigator?.sendBeacon?.('/x')", ['sendBeacon']],
  ["importScripts('x.js')", ['importScripts']],
  ["const later = () => import('https://x.example/x.js')", ['import()']],
  ["const later = () => import('//x.example/x.js')", ['import()']],
  ['const later = (name) => import(name)', ['import()']],
  ['const later = (name) => import(`./${name}.js`)', ['import()']],
])('%s is found', (code, names) => {
  expect(networkNames(code)).toEqual(names);
});

test.each([
  ["const title = 'Dogs fetch sticks'"],
  ["const words = ['fetch', 'WebSocket']"],
  ['const api = { fetch: 1, sendBeacon: 2 }'],
  ['const prefetched = 1'],
  ['// fetch\nconst a = 1'],
  // A file of the bundle itself.
  ["const later = () => import('./texts-x1.js')"],
])('%s is not taken for a call', (code) => {
  expect(networkNames(code)).toEqual([]);
});

test('a build is refused for what one of its scripts names, and when it has no script', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crosslight-network-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect((await checkNetwork(folder)).problems).toHaveLength(1);
  await writeFile(join(folder, 'quiet.js'), 'const a = 1;');
  expect((await checkNetwork(folder)).problems).toEqual([]);
  await writeFile(join(folder, 'loud.js'), 'fetch(1); fetch(2);');
  expect((await checkNetwork(folder)).problems).toEqual([
    'loud.js names fetch: nothing may leave the page.',
  ]);
});

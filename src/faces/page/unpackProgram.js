// Unpacks the program of the page and starts it from an address of its own, from which it starts its workers, too: a page that
// was opened as a file may start no other worker.
const packed = document.getElementById('program').textContent;
const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
new Response(unpacked, { headers: { 'content-type': 'text/javascript;charset=utf-8' } })
  .blob()
  .then((program) => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(program);
    document.head.append(script);
  });

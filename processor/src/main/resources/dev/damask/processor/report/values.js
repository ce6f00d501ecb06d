  const data = JSON.parse(document.getElementById('data').textContent);
  const main = document.getElementById('main');
  const search = document.getElementById('search');
  const chosen = new Set();
  const rows = [];

  /** An element with children; whatever comes from the data is text. */
  function make(tag, classes, ...children) {
    const element = document.createElement(tag);
    if (classes) {
      element.className = classes;
    }
    for (const child of children) {
      if (child !== null && child !== undefined) {
        element.append(child);
      }
    }
    return element;
  }

  function arrow() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 26 12');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', 'M4 6h17M17.5 2.5 21 6l-3.5 3.5');
    svg.append(path);
    return svg;
  }

  function simple(name) {
    return name.replace(/^.*[.$]/, '');
  }

  function nested(name) {
    return name.replace(/^.*\./, '').replace(/\$/g, '.');
  }

  function simpleTypes(text) {
    return text.replace(/[\w.$]*\.(\w)/g, '$1');
  }

  function inPackage(name) {
    return name.includes('.') ? name.replace(/\.[^.]*$/, '') : '';
  }

  function place(item) {
    return item.file === null ? '' : item.line === null ? item.file : item.file + ':' + item.line;
  }

  function shown(value) {
    return Array.isArray(value) ? value.map(shown).join(', ') || 'none' : value === '' ? '\u2014' : String(value);
  }

  function short(value) {
    return Array.isArray(value) ? value.map(short).join(', ') : /^[a-z_][\w.]*\.[A-Z][\w.]*$/.test(value) ? simple(value) : String(value);
  }

  function counted(count, one, many) {
    return count + '\u00a0' + (count === 1 ? one : many);
  }

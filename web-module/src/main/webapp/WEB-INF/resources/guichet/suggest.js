// A field that suggests while one types: the combobox of the ARIA practices, with the focus in the field all the time. What is chosen
// either leads on (data-suggest-base) or is put into the field. Without scripts it is a plain field.

const DEBOUNCE = 150;
const SHORTEST = 2;

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** Small letters without accents and hyphens, and where each of them stood. */
function plain(text) {
  const kept = [...text]
    .map((sign, place) => ({ sign: sign.normalize("NFD")[0].toLowerCase(), place }))
    .filter(({ sign }) => !/\p{Pd}/u.test(sign));
  return { signs: kept.map(({ sign }) => sign).join(""), places: kept.map(({ place }) => place) };
}

/** The words that were typed stand out in what is suggested. */
function marked(text, typed) {
  const { signs, places } = plain(text);
  const spans = plain(typed)
    .signs.split(/[\s,;]+/)
    .filter((word) => word.length >= SHORTEST && signs.includes(word))
    .map((word) => [signs.indexOf(word), signs.indexOf(word) + word.length - 1])
    .map(([first, last]) => [places[first], places[last] + 1])
    .sort(([one], [other]) => one - other);
  const letters = [...text];
  const parts = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from >= at) {
      parts.push(letters.slice(at, from).join(""), make("mark", { textContent: letters.slice(from, to).join("") }));
      at = to;
    }
  }
  return [...parts, letters.slice(at).join("")];
}

function begin(field) {
  const { suggest, suggestBase, suggestLabel } = field.dataset;
  const list = make("div", { id: `${field.id}_list`, className: "sug__list", role: "listbox", ariaLabel: suggestLabel });
  const box = make("div", { className: "g-pop sug", hidden: true }, list);
  const status = make("div", { className: "g-sr", role: "status" });
  let timer;
  let asking;
  let active = -1;
  const options = () => [...list.querySelectorAll("[role=option]")];

  field.after(box, status);
  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.ariaExpanded = "false";
  field.autocomplete = "off";
  field.setAttribute("aria-controls", list.id);

  function point(index) {
    active = index;
    options().forEach((option, i) => {
      option.ariaSelected = String(i === index);
      if (i === index) {
        field.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function show(open) {
    box.hidden = !open;
    field.ariaExpanded = String(open);
    point(-1);
  }

  function choose(option) {
    show(false);
    status.textContent = "";
    if (suggestBase === undefined) {
      field.value = option.dataset.target;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      clearTimeout(timer);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
      location.assign(suggestBase + option.dataset.target.slice(1));
    }
  }

  function draw(groups) {
    let number = 0;
    const typed = field.value;
    list.replaceChildren(
      ...groups.map((group, i) => {
        const title = make("div", { id: `${list.id}_g${i}`, className: "sug__t", textContent: group.title, hidden: !group.title });
        const items = group.items.map((item) => {
          const text = make("span", {}, make("span", {}, ...marked(item.title, typed)), make("small", { textContent: item.detail }));
          const icon = make("i", { className: `pi pi-${item.icon}`, ariaHidden: "true" });
          const option = make("div", { id: `${list.id}_${number++}`, role: "option", ariaSelected: "false" }, icon, text);
          option.dataset.target = item.target;
          return option;
        });
        const part = make("div", { role: "group" }, title, ...items);
        if (group.title) {
          part.setAttribute("aria-labelledby", title.id);
        }
        return part;
      }),
    );
  }

  async function ask() {
    asking?.abort();
    const text = field.value.trim();
    if (text.length < SHORTEST) {
      show(false);
      return;
    }
    asking = new AbortController();
    const answer = await fetch(`${suggest}?q=${encodeURIComponent(text)}`, { signal: asking.signal });
    if (!answer.ok || answer.redirected) {
      show(false); // The session has ended, or the server is away: the field still works as a form.
      return;
    }
    const { said, groups } = await answer.json();
    draw(groups);
    show(groups.length > 0 && document.activeElement === field);
    status.textContent = said;
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(() => undefined), DEBOUNCE);
  });
  field.addEventListener("blur", () => show(false));
  field.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.key === "ArrowDown" && box.hidden && count > 0) {
      show(true);
    }
    if (box.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      point(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === "Enter" && active >= 0) {
      choose(options()[active]);
    } else if (event.key === "Escape") {
      show(false);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // The focus stays in the field.
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) {
      choose(option);
    }
  });
}

document.querySelectorAll("[data-suggest]").forEach(begin);

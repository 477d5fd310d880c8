/* Says so when Excel does not answer: office.js is slow, refused or never comes. Plain ES5. */
/* global window, document, navigator */
(function () {
  var limit = 10000; // milliseconds
  var asked = new Date();
  var failed = [];

  function element(tag, text) {
    var made = document.createElement(tag);
    made.appendChild(document.createTextNode(text));
    return made;
  }

  function button(text, press) {
    var made = element("button", text);
    made.type = "button";
    made.addEventListener("click", press);
    return made;
  }

  function copy(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand("copy");
    document.body.removeChild(area);
  }

  function details() {
    return [
      "EGI chưa kết nối được với Excel",
      "Địa chỉ: " + window.location.href,
      "Không tải được: " + (failed.join(", ") || "không có lỗi tải"),
      "office.js: " + (window.Office ? "đã tải" : "chưa tải"),
      "Bắt đầu: " + asked.toISOString(),
      navigator.userAgent,
    ].join("\n");
  }

  function never() {
    if (window.egiIsOldExcel) return;
    var waited = Math.round((new Date().getTime() - asked.getTime()) / 1000);
    var main = document.createElement("main");
    main.className = "egi-plain";
    main.setAttribute("role", "alert");
    main.appendChild(element("h1", "Chưa kết nối được với Excel"));
    main.appendChild(
      element(
        "p",
        "Đã chờ " +
          waited +
          " giây. Kiểm tra mạng nội bộ hoặc nhờ cán bộ CNTT cho phép địa chỉ của tiện ích, rồi thử lại."
      )
    );
    var actions = document.createElement("div");
    actions.className = "egi-actions";
    actions.appendChild(
      button("Thử lại", function () {
        window.location.reload();
      })
    );
    actions.appendChild(
      button("Chép chi tiết", function () {
        copy(details());
      })
    );
    main.appendChild(actions);
    var root = document.getElementById("root");
    while (root.firstChild) root.removeChild(root.firstChild);
    root.appendChild(main);
  }

  var timer = window.setTimeout(never, limit);

  /** Excel has answered: nothing more to wait for. */
  window.egiConnected = function () {
    window.clearTimeout(timer);
  };

  // Loading faults do not bubble. Those of the page's own scripts end the waiting at once.
  document.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.tagName === "SCRIPT" && event.target.src;
      if (!source) return;
      failed.push(source);
      if (!event.target.defer) return; // a part that office.js asked for by itself
      window.clearTimeout(timer);
      if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", never);
      else never();
    },
    true
  );
})();

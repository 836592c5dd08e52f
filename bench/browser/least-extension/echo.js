// What any page that answers a key has to do: hear of it and write something.
document.querySelector('textarea').addEventListener('input', ({ target }) => {
  document.querySelector('output').textContent = String(target.value.length)
})

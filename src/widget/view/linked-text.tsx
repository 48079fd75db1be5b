/** @jsxImportSource preact */
const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]}])/;

/** Text as text; only web addresses in it become links. */
export function LinkedText({text}: {text: string}) {
  return (
    <>
      {text.split(address).map((part, index) =>
        index % 2 ? (
          <a href={part} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

/**
 * Words that stand in texts about anything, without their particles: a small blog has too few posts to find them by
 * counting. What heads the parts of any text is among them.
 */
export const commonWords = new Set(
  `있다 있는 있습니다 있으며 있고 있어 있을 있었습니다 없다 없는 없습니다 없이 같다 같은 같이 같습니다 것이 것은 것을 것도
  것입니다 것이다 하는 하고 하면 하지 한다 합니다 했다 했는데 했습니다 하기 하여 해서 되는 되어 된다 됩니다 됐다 이다 입니다
  아니라 아니다 그리고 그러나 하지만 그래서 그런데 그러면 그러므로 따라서 또는 또한 때문 대한 대해 대해서 대하여 위해 위한 통해 통한
  따라 따른 의해 경우 가지 여러 여러가지 다양 다양한 이런 이러한 그런 그러한 저런 어떤 어떻게 모든 모두 많은 많이 더욱 가장 아주 매우
  정말 조금 다시 먼저 다음 지금 이제 아직 이미 바로 함께 각각 우리 저는 제가 나는 여기 거기 이것 그것 무엇 이는 사용 방법 정도 부분 내용
  관련 예를 들어 들면 하나 이후 이전 때는 때가 만들 만든 보면 보고 본다 사실 생각 시작 처음 마지막 이때 그때
  개요 서론 본론 결론 정리 예제 예시 참고 참고문헌 출처 목차 들어가며 마치며 소개

  the and or but if then than that this these those it its is are was were be been being have has had do does did doing
  will would can could may might must should shall not no yes of to in on at by for from with as into about over under
  after before between there here where when which who whom what why how all any each every some most more less few many
  much other others another same such only own also just very too so we you he she they me my your his her our their us
  them get gets got make makes made use used uses using one two three first second third new now like want need see let
  http https www com org below above following
  introduction intro overview conclusion summary example examples step part chapter reference references notes`.split(
    /\s+/,
  ),
)
